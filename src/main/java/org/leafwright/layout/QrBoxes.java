package org.leafwright.layout;

import java.util.ArrayList;
import java.util.List;
import org.leafwright.model.Block;
import org.leafwright.model.Colour;
import org.leafwright.model.Inline;
import org.leafwright.model.PercentEncoding;
import org.leafwright.model.Text;
import org.leafwright.picture.QrMatrix;

/** QR codes on white with their quiet zone, the words and the address beside them. */
final class QrBoxes {
    /** The side of a module in points: 0.6 mm, which a telephone reads from a hand's breadth. */
    private static final double MODULE = 1.7;

    /** The least side of a code: 20 mm. */
    private static final double LEAST_SIDE = 57;

    /** The quiet zone, in modules (ISO/IEC 18004, 5.3.8). */
    private static final int QUIET = 4;

    /** The least room for words beside the code; with less they stand below it. */
    private static final double BESIDE_EM = 9;

    /**
     * The code says nothing that the words and the link beside it don't say, so that it is no
     * content of its own: a figure's words could only repeat the address.
     */
    private static final Role CODE = new Role.Artifact(Role.ArtifactKind.LAYOUT);

    private static final Role BACKGROUND = new Role.Artifact(Role.ArtifactKind.BACKGROUND);

    private final BlockBoxes blocks;
    private final Setting setting;
    private final Flow flow;
    private final Column column;

    QrBoxes(BlockBoxes blocks) {
        this.blocks = blocks;
        this.setting = blocks.setting();
        this.flow = blocks.flow();
        this.column = blocks.column();
    }

    void add(Block.QrCode qrCode) {
        Branch branch = blocks.branch().add(StructureType.DIV);
        QrMatrix.of(PercentEncoding.ofAddress(qrCode.url()))
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
        double modules = matrix.size() + 2 * QUIET;
        double module =
                Math.min(
                        Math.max(MODULE, LEAST_SIDE / matrix.size()),
                        Math.min(column.width(), flow.room()) / modules);
        double quiet = QUIET * module;
        Code code = new Code(matrix, module);
        double gap = Math.max(quiet, setting.units(3));
        double besideStart = column.start() + square(code) + gap;
        double besideWidth = column.end() - besideStart;
        List<SetText> words = words(qrCode, branch);
        flow.spaceAboveEdge(setting.units(4), setting.units(3));
        if (besideWidth >= BESIDE_EM * column.text().sizePt()
                && Beside.fits(height(words, besideWidth), square(code), flow.room())) {
            addBeside(code, words, besideStart, besideWidth);
        } else {
            addAbove(code, words, quiet);
        }
        flow.space(setting.units(4));
    }

    /** A code of a size. */
    private record Code(QrMatrix matrix, double module) {
        double width() {
            return matrix.size() * module;
        }
    }

    /** Returns the room around the code that is drawn with it. */
    private double edge(Code code) {
        // On white paper the margin is the quiet zone, and the code stands flush with the text.
        return column.ink().paper().equals(Colour.WHITE) ? 0 : QUIET * code.module;
    }

    private double square(Code code) {
        return code.width() + 2 * edge(code);
    }

    private static double height(List<SetText> words, double width) {
        double height = 0;
        for (SetText text : words) {
            height += SetText.height(text.linesUnreported(width));
        }
        return height;
    }

    private void addBeside(Code code, List<SetText> words, double start, double width) {
        List<SetLine> lines = new ArrayList<>();
        for (SetText text : words) {
            lines.addAll(text.lines(width));
        }
        double square = square(code);
        double textHeight = SetText.height(lines);
        double textTop = Math.max(0, Math.round((square - textHeight) / 2));
        double height = setting.theme().onGrid(Math.max(square, textHeight));
        flow.box(
                height,
                height,
                (canvas, top) -> {
                    draw(code, canvas, top);
                    double y = top + textTop;
                    for (SetLine line : lines) {
                        canvas.line(line, start, y);
                        y += line.height();
                    }
                });
    }

    /** Adds a code with its words below it, which run on to further pages if they must. */
    private void addAbove(Code code, List<SetText> words, double quiet) {
        double square = square(code);
        double gap = setting.theme().onGrid(square + quiet) - square;
        int first = flow.size();
        flow.box(square, square, (canvas, top) -> draw(code, canvas, top));
        flow.spaceExactly(gap);
        for (SetText text : words) {
            flow.keep();
            flow.lines(text.lines(column.width()), column.start());
        }
        if (square + gap + height(words, column.width()) <= flow.room()) {
            flow.keepFrom(first);
        }
    }

    private void draw(Code code, Canvas canvas, double top) {
        double square = square(code);
        double edge = edge(code);
        if (edge > 0) {
            canvas.fill(
                    BACKGROUND,
                    VectorPath.rectangle(new Rect(column.start(), top, square, square)),
                    Colour.WHITE);
        }
        canvas.upright(
                CODE,
                path(code.matrix, code.module),
                column.start() + edge,
                top + edge,
                code.width(),
                Colour.BLACK);
    }

    private List<SetText> words(Block.QrCode qrCode, Branch branch) {
        List<SetText> words = new ArrayList<>(2);
        words.add(text(qrCode.text(), true, branch));
        String shown = qrCode.url().replaceFirst("^https?://", "");
        if (!qrCode.text().plain().contains(shown)) {
            Inline link = new Inline.Link(qrCode.url(), List.of(new Inline.Characters(shown)));
            Text address = setting.positions().copy(qrCode, new Text(List.of(link)));
            words.add(text(address, false, branch));
        }
        return words;
    }

    private SetText text(Text text, boolean bold, Branch branch) {
        return setting.setter()
                .set(
                        text,
                        bold ? column.text().bold() : setting.type().small(),
                        bold ? column.ink().label() : column.ink().link(),
                        column.ink().link(),
                        branch.add(StructureType.P));
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
