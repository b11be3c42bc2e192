package org.leafwright.text;

/**
 * Characters that are heeded and not seen, so that no font need have them
 * (Default_Ignorable_Code_Point and line separators). The fillers of Hangul aren't among them:
 * HarfBuzz draws those as letters.
 */
final class Invisible {
    private Invisible() {}

    static boolean is(int c) {
        if (c < 0x34F) {
            return c == 0xAD;
        }
        if (c < 0x3000) {
            return c == 0x34F
                    || c == 0x61C
                    || c == 0x17B4
                    || c == 0x17B5
                    || (c >= 0x180B && c <= 0x180F)
                    || (c >= 0x200B && c <= 0x200F)
                    || (c >= 0x2028 && c <= 0x202E)
                    || (c >= 0x2060 && c <= 0x206F);
        }
        return (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF || (c >= 0xE0000 && c <= 0xE0FFF);
    }
}
