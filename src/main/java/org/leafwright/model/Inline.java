package org.leafwright.model;

import java.util.List;
import java.util.Locale;

/** A part of a line of text. */
public sealed interface Inline {
    /** Calls the visitor's method for this kind. */
    <R> R accept(Visitor<R> visitor);

    /**
     * Characters as they are printed (after localising) or written, with placeholders (before).
     *
     * @param verbatim whether a typewriter's marks among them are meant as such
     */
    record Characters(String value, boolean verbatim) implements Inline {
        /** Makes characters of which no mark was written to stay as it is. */
        public Characters(String value) {
            this(value, false);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.characters(this);
        }
    }

    /** Stressed text. */
    record Emphasis(List<Inline> children) implements Inline {
        public Emphasis {
            children = List.copyOf(children);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.emphasis(this);
        }
    }

    /** Important text. */
    record Strong(List<Inline> children) implements Inline {
        public Strong {
            children = List.copyOf(children);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.strong(this);
        }
    }

    /**
     * A link.
     *
     * @param target an {@code http}, {@code https}, {@code mailto}, {@code tel} or {@code leaflet}
     *     address
     */
    record Link(String target, List<Inline> children) implements Inline {
        public Link {
            children = List.copyOf(children);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.link(this);
        }
    }

    /** Text in another language than what surrounds it. */
    record Foreign(Locale language, List<Inline> children) implements Inline {
        public Foreign {
            children = List.copyOf(children);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.foreign(this);
        }
    }

    /**
     * Text that was put in from elsewhere, such as a placeholder's value: letters and figures
     * around it don't change the order in which it reads, nor it theirs (UAX 9, first strong
     * isolates).
     */
    record Isolate(List<Inline> children) implements Inline {
        public Isolate {
            children = List.copyOf(children);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.isolate(this);
        }
    }

    /** A line break that the author asked for. */
    record LineBreak() implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.lineBreak(this);
        }
    }

    /** One method for each kind of inline. */
    interface Visitor<R> {
        R characters(Characters characters);

        R emphasis(Emphasis emphasis);

        R strong(Strong strong);

        R link(Link link);

        R foreign(Foreign foreign);

        R isolate(Isolate isolate);

        R lineBreak(LineBreak lineBreak);
    }
}
