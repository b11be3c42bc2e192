package org.leafwright.layout;

import java.util.Optional;
import org.leafwright.model.Colour;

/**
 * What surrounds a table's rows: the header row again on each further page, and a rule below.
 *
 * @param header the header row to repeat, without structure
 * @param ruledAbove whether a rule stands above, where there is no header row
 * @param headerColour the header row's ground and the colour of rules
 * @param rule the thickness of rules
 */
record TableFrame(
        Optional<TableRow> header,
        boolean ruledAbove,
        double start,
        double width,
        Colour headerColour,
        double rule)
        implements Frame {
    /** The part of a page up to which a table is rather moved than broken. */
    private static final double SMALL = 1 / 3.0;

    private static final Role LAYOUT = new Role.Artifact(Role.ArtifactKind.LAYOUT);

    @Override
    public double head() {
        return 0;
    }

    @Override
    public double foot() {
        return 0;
    }

    @Override
    public double reopenedHead() {
        return header.map(TableRow::height).orElse(0.0);
    }

    @Override
    public double brokenFoot() {
        return 0;
    }

    @Override
    public double parting(double height, double pageHeight) {
        return height <= pageHeight * SMALL ? PageBreaker.INSIDE_SMALL : 0;
    }

    @Override
    public void draw(Canvas canvas, double top, double bottom, boolean opens, boolean closes) {
        if (!opens) {
            header.ifPresent(row -> row.draw(canvas, start, top, width, headerColour));
        }
        if (ruledAbove) {
            rule(canvas, top - rule);
        }
        rule(canvas, bottom);
    }

    private void rule(Canvas canvas, double top) {
        canvas.fill(LAYOUT, VectorPath.rectangle(new Rect(start, top, width, rule)), headerColour);
    }
}
