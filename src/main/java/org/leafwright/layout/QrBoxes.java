package org.leafwright.layout;

import java.util.ArrayList;
import java.util.List;
import org.leafwright.model.Block;
import org.leafwright.model.Colour;
import org.leafwright.model.Inline;
import org.leafwright.model.Text;
import org.leafwright.picture.QrMatrix;

/** QR codes on white with their quiet zone, the words and the address beside them. */
final class QrBoxes {
    /** The side of a module in points: 0.6 mm, which a telephone reads from a hand's breadth. */
    private static final double MODULE = 1.7;

    /** The quiet zone, in modules (ISO/IEC 18004, 5.3.8). */
    private static final int QUIET = 4;

    /** The least room for words beside the code; with less they stand below it. */
    private static final double BESIDE_EM = 9;

    private static final Role BACKGROUND = new Role.Artifact(Role.ArtifactKind.BACKGROUND);

    private final BlockBoxes blocks;
    private final Setting setting;
    private final Column column;

    QrBoxes(BlockBoxes blocks) {
        this.blocks = blocks;
        this.setting = blocks.setting();
        this.column = blocks.column();
    }

    void add(Block.QrCode qrCode) {
        Branch branch = blocks.branch().add(StructureType.DIV);
        QrMatrix.of(qrCode.url())
                .ifPresentOrElse(
                        matrix -> add(qrCode, matrix, branch),
                        () -> {
                            setting.warnTooLarge(
                                    qrCode,
                                    "The address is too long for a QR code, so only its words are"
                                            + " printed",
                                    "Use a shorter address");
                            blocks.in(column, branch).paragraph(new Block.Paragraph(qrCode.text()));
                        });
    }

    private void add(Block.QrCode qrCode, QrMatrix matrix, Branch branch) {
        boolean onWhite = column.ink().paper().equals(Colour.WHITE);
        double module = Math.min(MODULE, column.width() / (matrix.size() + 2 * QUIET));
        double quiet = QUIET * module;
        double code = matrix.size() * module;
        // On white paper the margin is the quiet zone, and the code stands flush with the text.
        double edge = onWhite ? 0 : quiet;
        double square = code + 2 * edge;
        double gap = Math.max(quiet, setting.units(3));
        boolean beside = column.width() - square - gap >= BESIDE_EM * column.text().sizePt();
        Role role = branch.addFigure(qrCode.url()).leaf();

        double textStart = beside ? column.start() + square + gap : column.start();
        List<SetLine> lines = words(qrCode, branch, column.end() - textStart);
        double textHeight = SetText.height(lines);
        double textTop =
                beside ? Math.max(0, Math.round((square - textHeight) / 2)) : square + quiet;
        double height =
                setting.theme()
                        .onGrid(Math.max(square, beside ? textHeight : textTop + textHeight));

        Flow flow = blocks.flow();
        flow.space(setting.units(4));
        flow.box(
                height,
                height,
                (canvas, top) -> {
                    if (!onWhite) {
                        canvas.fill(
                                BACKGROUND,
                                VectorPath.rectangle(new Rect(column.start(), top, square, square)),
                                Colour.WHITE);
                    }
                    canvas.upright(
                            role,
                            path(matrix, module),
                            column.start() + edge,
                            top + edge,
                            code,
                            Colour.BLACK);
                    double y = top + textTop;
                    for (SetLine line : lines) {
                        canvas.line(line, textStart, y);
                        y += line.height();
                    }
                });
        flow.space(setting.units(4));
    }

    private List<SetLine> words(Block.QrCode qrCode, Branch branch, double width) {
        List<SetLine> lines = new ArrayList<>(text(qrCode.text(), true, branch, width));
        String shown = qrCode.url().replaceFirst("^https?://", "");
        if (!qrCode.text().plain().contains(shown)) {
            Inline link = new Inline.Link(qrCode.url(), List.of(new Inline.Characters(shown)));
            Text address = setting.positions().copy(qrCode, new Text(List.of(link)));
            lines.addAll(text(address, false, branch, width));
        }
        return lines;
    }

    private List<SetLine> text(Text text, boolean bold, Branch branch, double width) {
        return setting.setter()
                .set(
                        text,
                        bold ? column.text().bold() : setting.type().small(),
                        bold ? column.ink().label() : column.ink().link(),
                        column.ink().link(),
                        branch.add(StructureType.P))
                .lines(width);
    }

    /** Returns the dark modules as one path, each row's neighbours joined. */
    private static VectorPath path(QrMatrix matrix, double module) {
        List<VectorPath.Segment> segments = new ArrayList<>();
        for (int row = 0; row < matrix.size(); row++) {
            int column = 0;
            while (column < matrix.size()) {
                int from = column;
                while (column < matrix.size() && matrix.dark(column, row)) {
                    column++;
                }
                if (column > from) {
                    segments.addAll(
                            VectorPath.rectangle(
                                            new Rect(
                                                    from * module,
                                                    row * module,
                                                    (column - from) * module,
                                                    module))
                                    .segments());
                } else {
                    column++;
                }
            }
        }
        return new VectorPath(segments);
    }
}
