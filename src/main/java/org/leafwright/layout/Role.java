package org.leafwright.layout;

/** What a placed item is to a reader who doesn't see the page. Every item has one. */
public sealed interface Role {
    /** Calls the visitor's method for this kind. */
    <R> R accept(Visitor<R> visitor);

    /**
     * Content of the structure tree.
     *
     * @param leaf the {@link Structure.Leaf} it shows
     */
    record Content(int leaf) implements Role {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.content(this);
        }
    }

    /** No content. */
    record Artifact(ArtifactKind kind) implements Role {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.artifact(this);
        }
    }

    /** Why something is no content (ISO 32000-1, 14.8.2.2). */
    enum ArtifactKind {
        /** A running footer or its page number. */
        FOOTER,
        /** A fill behind content. */
        BACKGROUND,
        /** A rule, a bullet's shape, an icon whose meaning is told in words. */
        LAYOUT
    }

    /** One method for each kind. */
    interface Visitor<R> {
        R content(Content content);

        R artifact(Artifact artifact);
    }
}
