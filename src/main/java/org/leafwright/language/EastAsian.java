package org.leafwright.language;

/** Letters and signs of Chinese and Japanese, which are written without spaces between words. */
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
