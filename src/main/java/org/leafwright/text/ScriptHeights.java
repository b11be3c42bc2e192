package org.leafwright.text;

/**
 * How far the ordinary words of a script reach above and below the baseline, in em, in scripts that
 * stack marks or letters. The figures leave out one word in ten, the tallest and the deepest, as
 * measured with Noto's faces in the words of leaflets.
 */
final class ScriptHeights {
    /** What a face of Naskh reaches over all stays below this; Nastaliq is far above it. */
    private static final double TALLEST_NASKH = 2.1;

    private ScriptHeights() {}

    /** Returns whether ink may reach out of the square that is as high as the size. */
    static boolean stacks(String script) {
        return switch (script) {
            case "Latn", "Grek", "Cyrl", "Armn", "Geor", "Ethi", "Hebr" -> false;
            case "Hani", "Hira", "Kana", "Hang", "Bopo" -> false;
            case Scripts.COMMON, Scripts.INHERITED, "Zzzz" -> false;
            default -> true;
        };
    }

    /** Returns how far words of an item's script reach up, or 0 if that is no more than usual. */
    static double above(Item item) {
        return switch (item.script()) {
            case "Arab" -> isNastaliq(item.face()) ? 1.55 : 0.92;
            case "Beng" -> 0.92;
            case "Deva", "Guru", "Gujr" -> 0.9;
            case "Taml", "Mlym" -> 0.84;
            case "Telu" -> 0.87;
            case "Knda" -> 0.81;
            case "Sinh" -> 0.97;
            case "Thai" -> 1.01;
            case "Laoo" -> 1.09;
            case "Khmr" -> 0.95;
            case "Mymr" -> 1;
            default -> stacks(item.script()) ? inEm(item.face(), item.face().ascent()) : 0;
        };
    }

    /** Returns how far words of an item's script reach down, or 0 if that is no more than usual. */
    static double below(Item item) {
        return switch (item.script()) {
            case "Arab" -> isNastaliq(item.face()) ? 0.47 : 0.43;
            case "Beng", "Gujr", "Sinh", "Thai" -> 0.27;
            case "Deva", "Guru", "Laoo" -> 0.29;
            case "Taml", "Mlym" -> 0.34;
            case "Telu", "Knda" -> 0.46;
            case "Khmr" -> 0.54;
            case "Mymr" -> 0.49;
            default -> stacks(item.script()) ? inEm(item.face(), item.face().descent()) : 0;
        };
    }

    private static boolean isNastaliq(Face face) {
        return inEm(face, face.ascent() + face.descent()) > TALLEST_NASKH;
    }

    private static double inEm(Face face, int units) {
        return (double) units / face.unitsPerEm();
    }
}
