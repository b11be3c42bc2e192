package org.leafwright.text;

/**
 * Sets punctuation of Chinese closer where two signs follow each other (W3C, Requirements for
 * Chinese Text Layout, 3.1.6): the first of two closing ones, as in 。” and ）。, and an opening one
 * after a closing one, as in ，“ and 」「, give up the empty half of their square. Where a sign stands
 * amid its square, as in Taiwan, it keeps it.
 */
final class HanPunctuation {
    private static final String CLOSING = "、。，．：；！？）］｝〉》」』】〕〗’”";

    private static final String OPENING = "（［｛〈《「『【〖〔‘“";

    private HanPunctuation() {}

    /** Returns whether a part of a text starts with a sign that heeds the one before it. */
    static boolean heedsBefore(Item item, String text, int start) {
        return start > 0
                && OPENING.indexOf(text.charAt(start)) >= 0
                && isClosing(text.charAt(start - 1))
                && item.script().equals("Hani")
                && item.face().inkRight(item.face().glyph(text.charAt(start - 1)))
                        <= item.face().unitsPerEm() / 2;
    }

    /** Returns the glyphs of a part of a text, with what follows each other set closer. */
    static Glyphs tightened(Item item, String text, int start, Glyphs glyphs) {
        if (!item.script().equals("Hani")) {
            return glyphs;
        }
        Glyphs tightened = glyphs;
        int half = item.face().unitsPerEm() / 2;
        for (int i = 0; i + 1 < glyphs.count(); i++) {
            boolean closes =
                    isClosing(text.charAt(start + glyphs.cluster(i)))
                            && isClosing(text.charAt(start + glyphs.cluster(i + 1)));
            if (closes
                    && glyphs.advance(i) == 2.0 * half
                    && item.face().inkRight(glyphs.id(i)) <= half) {
                tightened = tightened.withAdvance(i, half);
            }
        }
        boolean opens =
                glyphs.count() > 0
                        && heedsBefore(item, text, start)
                        && glyphs.advance(0) == 2.0 * half
                        && item.face().inkLeft(glyphs.id(0)) >= half;
        return opens ? tightened.withoutLeft(half) : tightened;
    }

    private static boolean isClosing(char c) {
        return c >= '\u2019' && CLOSING.indexOf(c) >= 0;
    }
}
