package org.leafwright.source;

import java.util.List;
import java.util.Optional;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Quoted;
import org.leafwright.diagnostic.Suggestion;

/** The keys of a map; reports those that aren't known. */
final class Fields {
    /** So many unknown keys of one map are told; a file with more is another kind of file. */
    private static final int MOST_UNKNOWN = 100;

    private final Reading reading;
    private final YamlNode.Mapping map;
    private final String owner;
    private final boolean allKnown;

    private Fields(Reading reading, YamlNode.Mapping map, String owner, boolean allKnown) {
        this.reading = reading;
        this.map = map;
        this.owner = owner;
        this.allKnown = allKnown;
    }

    /**
     * Opens a map.
     *
     * @param owner what the map describes, such as "a callout"
     * @param known the keys it may have
     * @return nothing, and an error, if the node is no map
     */
    static Optional<Fields> of(Reading reading, YamlNode node, String owner, List<String> known) {
        Optional<YamlNode.Mapping> map = node.mapping();
        if (map.isEmpty()) {
            return reading.wrongType(node, owner + " with keys such as " + Quoted.of(known.get(0)));
        }
        int unknown = 0;
        for (YamlNode.Entry entry : map.get().entries()) {
            String key = entry.key().value();
            if (!known.contains(key) && unknown++ < MOST_UNKNOWN) {
                reading.error(
                        Code.UNKNOWN_KEY,
                        entry.key().position(),
                        capitalised(owner) + " has no key " + Quoted.of(key),
                        Suggestion.of(key, known));
            }
        }
        return Optional.of(new Fields(reading, map.get(), owner, unknown == 0));
    }

    Optional<YamlNode> optional(String key) {
        return map.entry(key).map(YamlNode.Entry::value);
    }

    /** Returns whether each key is known, so that what is missing isn't just misspelt. */
    boolean allKnown() {
        return allKnown;
    }

    boolean has(String key) {
        return map.entry(key).isPresent();
    }

    /**
     * Returns a key's value; its absence is an error.
     *
     * @param example a value that it could have
     */
    Optional<YamlNode> required(String key, String example) {
        Optional<YamlNode> value = optional(key);
        if (value.isEmpty()) {
            reading.missing(
                    map,
                    capitalised(owner) + " needs the key " + Quoted.of(key),
                    "Add it, such as " + Quoted.of(key + ": " + example));
        }
        return value;
    }

    /** Returns the map itself. */
    YamlNode.Mapping node() {
        return map;
    }

    private static String capitalised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
