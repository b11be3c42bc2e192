package org.leafwright.text;

/**
 * Sets closing punctuation of Chinese closer where two follow each other, as in 。” and ）。 (W3C,
 * Requirements for Chinese Text Layout, 3.1.6): the first gives up the empty half of its square.
 * Where the sign stands amid its square, as in Taiwan, it keeps it.
 */
final class HanPunctuation {
    private static final String CLOSING = "、。，．：；！？）］｝〉》」』】〕〗’”";

    private HanPunctuation() {}

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
        return tightened;
    }

    private static boolean isClosing(char c) {
        return c >= '\u2019' && CLOSING.indexOf(c) >= 0;
    }
}
