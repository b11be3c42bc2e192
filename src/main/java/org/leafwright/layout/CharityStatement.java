package org.leafwright.layout;

import java.util.ArrayList;
import java.util.List;
import org.leafwright.model.Text;

/**
 * Who publishes, as registers know them: content once, at the end of the leaflet, and furniture
 * wherever it is repeated.
 */
final class CharityStatement {
    private final double width;
    private final double gap;
    private final List<SetText> registers = new ArrayList<>();

    /**
     * Sets the statement.
     *
     * @param gap between registers on one line
     * @param branch takes its structure
     */
    CharityStatement(Setting setting, double gap, Branch branch) {
        this.width = setting.theme().page().measure();
        this.gap = gap;
        Ink ink = setting.theme().palette().page();
        for (Text text : setting.edition().charityStatement()) {
            registers.add(
                    setting.setter()
                            .set(
                                    text,
                                    setting.type().small(),
                                    ink.muted(),
                                    ink.muted(),
                                    branch.add(StructureType.P)));
        }
    }

    /**
     * A line of the statement.
     *
     * @param content the line as content
     * @param furniture the same line where it repeats
     * @param start from the column's start
     * @param top from the statement's upper edge
     */
    record Placed(SetLine content, SetLine furniture, double start, double top) {
        double bottom() {
            return top + content.height();
        }
    }

    /** Returns the lines with one register after another, as many on a line as fit. */
    List<Placed> placed() {
        List<Placed> placed = new ArrayList<>();
        double x = 0;
        double y = 0;
        double bottom = 0;
        for (SetText set : registers) {
            List<SetLine> lines = set.lines(width);
            List<SetLine> furniture = set.furniture(Role.ArtifactKind.FOOTER).lines(width);
            if (x > 0 && x + SetText.width(lines) > width) {
                x = 0;
                y = bottom;
            }
            double top = y;
            for (int i = 0; i < lines.size(); i++) {
                placed.add(new Placed(lines.get(i), furniture.get(i), x, top));
                top += lines.get(i).height();
            }
            bottom = Math.max(bottom, top);
            x += SetText.width(lines) + gap;
        }
        return placed;
    }
}
