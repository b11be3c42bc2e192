package org.leafwright.text;

/**
 * How much room a line needs above and below its baseline.
 *
 * <p>In most scripts that is a square as high as the size, placed as the face is, whatever letters
 * the line has: so baselines keep their rhythm. In scripts that stack marks or letters it is at
 * least what the paragraph's ink takes.
 */
final class LineHeights {
    private double inkAbove;
    private double inkBelow;

    /** Notes the ink of a word. */
    void add(Item item, Glyphs glyphs) {
        if (!stacks(item.script())) {
            return;
        }
        Face face = item.face();
        double scale = Words.scale(item);
        for (int i = 0; i < glyphs.count(); i++) {
            int id = glyphs.id(i);
            inkAbove = Math.max(inkAbove, scale * (face.inkTop(id) + glyphs.yOffset(i)));
            inkBelow = Math.max(inkBelow, scale * -(face.inkBottom(id) + glyphs.yOffset(i)));
        }
    }

    /** Returns what a line that holds an item needs above its baseline. */
    double ascent(Item item) {
        double square = square(item);
        return stacks(item.script()) ? Math.max(square, inkAbove) : square;
    }

    /** Returns what a line that holds an item needs below its baseline. */
    double descent(Item item) {
        double square = item.sizePt() - square(item);
        return stacks(item.script()) ? Math.max(square, inkBelow) : square;
    }

    private static double square(Item item) {
        Face face = item.face();
        return item.sizePt() * face.ascent() / Math.max(1, face.ascent() + face.descent());
    }

    private static boolean stacks(String script) {
        return switch (script) {
            case "Latn", "Grek", "Cyrl", "Armn", "Geor", "Ethi", "Hebr" -> false;
            case "Hani", "Hira", "Kana", "Hang", "Bopo" -> false;
            default -> true;
        };
    }
}
