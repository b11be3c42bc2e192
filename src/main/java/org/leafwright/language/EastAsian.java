package org.leafwright.language;

/** Letters and signs of languages of East Asia, which are written without spaces between words. */
public final class EastAsian {
    private EastAsian() {}

    /**
     * Returns whether a line break between two characters of a source stands for nothing rather
     * than for a space, as CSS Text 4.1.3 has it. Thai, Lao, Khmer and Burmese keep the space: they
     * part phrases with it, and so that is where their authors' lines end.
     *
     * @param before a code point, or anything else for none
     * @param after the same
     */
    public static boolean joinLines(int before, int after) {
        return isWide(before) && isWide(after);
    }

    /**
     * Returns whether a code point is written without a space to the words beside it: a letter or
     * mark of Chinese, Japanese or Korean (whose particles follow a word directly), or a letter of
     * a script of South-East Asia without spaces between words.
     */
    public static boolean isUnspaced(int codePoint) {
        if (isWide(codePoint)) {
            return true;
        }
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HANGUL, KHMER, LAO, MYANMAR, THAI -> true;
            default -> false;
        };
    }

    private static boolean isWide(int codePoint) {
        if (codePoint < 0x2E80) {
            return false;
        }
        if ((codePoint >= 0x3000 && codePoint < 0x3040)
                || (codePoint >= 0xFF01 && codePoint <= 0xFF60)) {
            return true;
        }
        return switch (Character.UnicodeScript.of(codePoint)) {
            case BOPOMOFO, HAN, HIRAGANA, KATAKANA -> true;
            default -> codePoint == 0x30FB || codePoint == 0x30FC;
        };
    }
}
