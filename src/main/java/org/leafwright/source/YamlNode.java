package org.leafwright.source;

import java.util.List;
import java.util.Optional;
import org.leafwright.diagnostic.Position;

/** A value of a YAML file with its place. */
sealed interface YamlNode {
    /** Returns where it starts. */
    Position position();

    /** Returns what it is, in the author's words. */
    String kind();

    /** Returns how much it holds, aliases followed: about the characters it stands for. */
    long weight();

    default Optional<Scalar> scalar() {
        return Optional.empty();
    }

    default Optional<Sequence> sequence() {
        return Optional.empty();
    }

    default Optional<Mapping> mapping() {
        return Optional.empty();
    }

    /**
     * A single value as it was written.
     *
     * @param value its characters, escapes and folding resolved
     * @param plain whether it stood without quotes, not in a block, and untagged as text
     */
    record Scalar(String value, boolean plain, Position position, ScalarPlaces places)
            implements YamlNode {
        /** Returns whether it says "nothing": empty, {@code ~} or {@code null} without quotes. */
        boolean isNull() {
            return plain
                    && (value.isEmpty()
                            || value.equals("~")
                            || value.equals("null")
                            || value.equals("Null")
                            || value.equals("NULL"));
        }

        @Override
        public String kind() {
            return isNull() ? "nothing" : "text";
        }

        @Override
        public long weight() {
            return value.length() + 8L;
        }

        @Override
        public Optional<Scalar> scalar() {
            return Optional.of(this);
        }
    }

    /** A list. */
    record Sequence(List<YamlNode> items, Position position, long weight) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }

        @Override
        public Optional<Sequence> sequence() {
            return Optional.of(this);
        }
    }

    /**
     * A map, in the order written, each key once.
     *
     * @param whole whether all of it could be read, so that a key that isn't there is missing
     */
    record Mapping(List<Entry> entries, Position position, long weight, boolean whole)
            implements YamlNode {
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** Returns this map as one that the file broke off in. */
        Mapping cutOff() {
            return new Mapping(entries, position, weight, false);
        }

        Optional<Entry> entry(String key) {
            for (Entry entry : entries) {
                if (entry.key().value().equals(key)) {
                    return Optional.of(entry);
                }
            }
            return Optional.empty();
        }

        @Override
        public String kind() {
            return "a map of keys and values";
        }

        @Override
        public Optional<Mapping> mapping() {
            return Optional.of(this);
        }
    }

    /** A key with its value. */
    record Entry(Scalar key, YamlNode value) {}
}
