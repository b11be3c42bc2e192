package org.leafwright.layout;

import org.leafwright.model.Text;

/** A label at the head of each page of a draft; it is content once, at the end of the leaflet. */
final class DraftMark {
    private static final double TOP = 2;
    private static final Role BACKGROUND = new Role.Artifact(Role.ArtifactKind.BACKGROUND);

    private final SetLine content;
    private final SetLine furniture;
    private final double start;
    private final double width;
    private final Ink ink;

    /**
     * Sets the label.
     *
     * @param branch takes its structure
     */
    DraftMark(Setting setting, Text word, Branch branch) {
        ink = setting.theme().palette().page();
        SetText set =
                setting.setter()
                        .set(
                                word,
                                setting.type().small().bold(),
                                ink.text(),
                                ink.link(),
                                branch.add(StructureType.P));
        content = set.line();
        furniture = set.furniture(Role.ArtifactKind.FOOTER).line();
        width = content.width() + 2 * setting.type().small().sizePt();
        start = (setting.theme().page().width() - width) / 2;
    }

    /** Draws the label over what stands at the head of a page. */
    void draw(Canvas canvas, boolean lastPage) {
        Rect box = new Rect(start, TOP, width, content.height());
        VectorPath chip = VectorPath.roundedRectangle(box, content.height() / 2);
        canvas.fill(BACKGROUND, chip, ink.paper());
        canvas.stroke(BACKGROUND, chip, 1, ink.text());
        canvas.line(lastPage ? content : furniture, start + (width - content.width()) / 2, box.y());
    }
}
