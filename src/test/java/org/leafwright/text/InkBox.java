package org.leafwright.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The box around a glyph's ink on a page, in points; y runs down.
 *
 * @param baseline of the line that the glyph stands on
 */
public record InkBox(double left, double top, double right, double bottom, double baseline) {
    /** Returns the boxes of a run's glyphs, but for those without ink. */
    public static List<InkBox> of(GlyphRun run, double x, double baseline) {
        List<InkBox> boxes = new ArrayList<>();
        Face face = run.face();
        double scale = run.sizePt() / face.unitsPerEm();
        double pen = x;
        for (int i = 0; i < run.glyphs().count(); i++) {
            int id = run.glyphs().id(i);
            double left = pen + run.glyphs().xOffset(i);
            double up = baseline - run.glyphs().yOffset(i);
            if (face.inkTop(id) > face.inkBottom(id)) {
                boxes.add(
                        new InkBox(
                                left + face.inkLeft(id) * scale,
                                up - face.inkTop(id) * scale,
                                left + face.inkRight(id) * scale,
                                up - face.inkBottom(id) * scale,
                                baseline));
            }
            pen += run.glyphs().advance(i);
        }
        return boxes;
    }

    /** Returns whether two boxes have some of the page in common. */
    public boolean overlaps(InkBox other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
}
