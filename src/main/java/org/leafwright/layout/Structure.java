package org.leafwright.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A part of the structure tree. It is made from the edition, in its order; a paragraph that runs
 * over a page is still one element.
 */
public sealed interface Structure {
    /** Calls the visitor's method for this kind. */
    <R> R accept(Visitor<R> visitor);

    /**
     * An element.
     *
     * @param id unique among the elements of the leaflet
     * @param type its type
     * @param attributes what it says of itself
     * @param children elements and leaves in reading order, at least one
     */
    record Element(int id, StructureType type, Attributes attributes, List<Structure> children)
            implements Structure {
        public Element {
            children = List.copyOf(children);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.element(this);
        }
    }

    /**
     * A stretch of content. The items whose role names it hold its ink, in reading order page by
     * page.
     *
     * @param id unique among the leaves of the leaflet
     */
    record Leaf(int id) implements Structure {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.leaf(this);
        }
    }

    /**
     * What an element says of itself.
     *
     * @param language its language, if it differs from its parent's
     * @param alt its words for those who don't see it
     * @param scope what a header cell heads
     * @param numbering how a list's items are marked
     * @param link where a link leads
     */
    record Attributes(
            Optional<Locale> language,
            Optional<String> alt,
            Optional<Scope> scope,
            Optional<ListNumbering> numbering,
            Optional<LinkTarget> link) {
        /** Nothing to say. */
        public static final Attributes NONE =
                new Attributes(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
    }

    /**
     * Where a link leads.
     *
     * @param target an {@code http}, {@code https}, {@code mailto}, {@code tel} or {@code leaflet}
     *     address
     * @param contents the link in words
     */
    record LinkTarget(String target, String contents) {}

    /** What a header cell heads (ISO 32000-1, table 349). */
    enum Scope {
        ROW,
        COLUMN
    }

    /** How items are marked (ISO 32000-1, table 347). */
    enum ListNumbering {
        /** By words, or by signs that the table has no name for, or not at all. */
        NONE,
        DISC,
        DECIMAL
    }

    /** One method for each kind. */
    interface Visitor<R> {
        R element(Element element);

        R leaf(Leaf leaf);
    }
}
