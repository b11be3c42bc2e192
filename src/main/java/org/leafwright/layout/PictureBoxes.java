package org.leafwright.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leafwright.model.Block;
import org.leafwright.model.Extent;
import org.leafwright.model.PageSetup;
import org.leafwright.model.Text;
import org.leafwright.picture.Picture;

/** Pictures with their captions, together on one page. */
final class PictureBoxes {
    /** A picture that nearly fills the column fills it. */
    private static final double NEARLY_FULL = 0.7;

    /** The part of a page that a picture may fill, so that its heading and some text stay by it. */
    private static final double PAGE_SHARE = 0.8;

    /** The part of the column that a picture may take to have its caption beside it. */
    private static final double LARGEST_BESIDE = 0.6;

    private static final double LEAST_BESIDE_EM = 9;
    private static final double GAP_UNITS = 3;

    private static final Role LAYOUT = new Role.Artifact(Role.ArtifactKind.LAYOUT);

    private final BlockBoxes blocks;
    private final Setting setting;
    private final Flow flow;
    private final Column column;

    PictureBoxes(BlockBoxes blocks) {
        this.blocks = blocks;
        this.setting = blocks.setting();
        this.flow = blocks.flow();
        this.column = blocks.column();
    }

    void add(Block.Image image) {
        Optional<Picture> loaded = setting.pictures().apply(image.file());
        if (loaded.isEmpty()) {
            return;
        }
        Picture picture = loaded.get();
        Branch branch = blocks.branch().add(StructureType.DIV);
        Role role = image.alt().map(alt -> branch.addFigure(alt.plain()).leaf()).orElse(LAYOUT);
        Optional<SetText> words = image.caption().map(text -> caption(text, image, branch));
        double beside = words.isPresent() ? widthBeside(image, picture) : 0;
        if (beside > 0) {
            addBeside(picture, role, image, words.orElseThrow().lines(beside));
            return;
        }
        List<SetLine> caption = words.isPresent() ? words.get().lines(column.width()) : List.of();
        double gap = caption.isEmpty() ? 0 : setting.units(2);
        double room = flow.pageHeight() - gap - SetText.height(caption);
        Rect box = scaled(image, picture, room);
        double height = setting.theme().onGrid(box.height());
        flow.space(setting.units(4));
        flow.box(
                height,
                box.height(),
                (canvas, top) ->
                        canvas.picture(
                                role,
                                picture,
                                new Rect(column.start(), top, box.width(), box.height())));
        if (!caption.isEmpty()) {
            flow.keep();
            flow.spaceExactly(gap);
            for (SetLine line : caption) {
                flow.keep();
                flow.box(
                        line.height(),
                        line.baseline(),
                        (canvas, top) -> canvas.line(line, column.start(), top));
            }
        }
        flow.space(setting.units(4));
    }

    /** Returns the room for a caption beside the picture, or 0 if it should stand below. */
    private double widthBeside(Block.Image image, Picture picture) {
        double wished = wished(image, picture);
        double room = column.width() - wished - setting.units(GAP_UNITS);
        double height = wished * picture.heightPt() / picture.widthPt();
        return wished <= column.width() * LARGEST_BESIDE
                        && room >= LEAST_BESIDE_EM * column.text().sizePt()
                        && height <= flow.pageHeight() * PAGE_SHARE
                ? room
                : 0;
    }

    /** Adds a narrow picture with its caption at its foot, on the side where lines end. */
    private void addBeside(Picture picture, Role role, Block.Image image, List<SetLine> caption) {
        Rect box = scaled(image, picture, flow.pageHeight());
        double words = SetText.height(caption);
        double height = setting.theme().onGrid(Math.max(box.height(), words));
        double captionStart = column.start() + box.width() + setting.units(GAP_UNITS);
        flow.space(setting.units(4));
        flow.box(
                height,
                box.height(),
                (canvas, top) -> {
                    canvas.picture(
                            role,
                            picture,
                            new Rect(column.start(), top, box.width(), box.height()));
                    double y = top + Math.max(0, box.height() - words);
                    for (SetLine line : caption) {
                        canvas.line(line, captionStart, y);
                        y += line.height();
                    }
                });
        flow.space(setting.units(4));
    }

    private SetText caption(Text text, Block.Image image, Branch branch) {
        return setting.setter()
                .set(
                        text,
                        setting.type().small().balance(),
                        column.ink().muted(),
                        column.ink().link(),
                        branch.add(
                                image.alt().isPresent() ? StructureType.CAPTION : StructureType.P));
    }

    private Rect scaled(Block.Image image, Picture picture, double room) {
        double wished = wished(image, picture);
        double width = Math.min(wished, column.width());
        double height = width * picture.heightPt() / picture.widthPt();
        if (height > room) {
            width *= room / height;
            height = room;
        } else if (image.width().isEmpty() && height > room * PAGE_SHARE) {
            width *= room * PAGE_SHARE / height;
            height = room * PAGE_SHARE;
        }
        if (image.width().isPresent() && width < wished - 0.01) {
            setting.warnTooLarge(
                    image,
                    String.format(
                            Locale.ROOT,
                            "The picture “%s” would be %.0f mm wide and was made %.0f mm wide to fit"
                                    + " the page",
                            image.file(),
                            wished / PageSetup.MM,
                            width / PageSetup.MM),
                    "Give it a smaller width, or 100% for the width of the text");
        }
        return new Rect(0, 0, width, height);
    }

    private double wished(Block.Image image, Picture picture) {
        return image.width().isPresent() ? width(image.width().get()) : natural(picture);
    }

    private double width(Extent extent) {
        return extent instanceof Extent.Share share
                ? share.part() * column.width()
                : ((Extent.Length) extent).points();
    }

    private double natural(Picture picture) {
        return picture.widthPt() > column.width() * NEARLY_FULL
                ? column.width()
                : picture.widthPt();
    }
}
