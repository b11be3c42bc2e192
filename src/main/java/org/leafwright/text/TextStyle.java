package org.leafwright.text;

/**
 * How a span of text is set.
 *
 * @param family the font family's name; other families step in for characters it lacks
 * @param sizePt the nominal size in points; scripts may be set somewhat larger or smaller so that
 *     mixed lines look even
 * @param bold set in a bold face
 * @param italic set in an italic face, or in bold for scripts that have no italics
 */
public record TextStyle(String family, double sizePt, boolean bold, boolean italic) {
    // Written out: a record's own are linked at first use, which a cold start would pay for.
    @Override
    public boolean equals(Object other) {
        return other instanceof TextStyle style
                && family.equals(style.family)
                && Double.compare(sizePt, style.sizePt) == 0
                && bold == style.bold
                && italic == style.italic;
    }

    @Override
    public int hashCode() {
        int faces = (bold ? 2 : 0) + (italic ? 1 : 0);
        return (family.hashCode() * 31 + Double.hashCode(sizePt)) * 31 + faces;
    }
}
