package org.leafwright.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leafwright.model.Block;
import org.leafwright.model.Extent;
import org.leafwright.model.PageSetup;
import org.leafwright.model.Text;
import org.leafwright.picture.Picture;

/** Pictures with their captions, together on one page unless the caption is too long for that. */
final class PictureBoxes {
    /** A picture that nearly fills the column fills it. */
    private static final double NEARLY_FULL = 0.7;

    /** The part of a page that a picture may fill, so that its heading and some text stay by it. */
    private static final double PAGE_SHARE = 0.8;

    /** The part of a page to which a picture shrinks at most, to have its caption with it. */
    private static final double LEAST_SHARE = 0.5;

    /** The part of the column that a picture may take to have its caption beside it. */
    private static final double LARGEST_BESIDE = 0.6;

    private static final double LEAST_BESIDE_EM = 9;
    private static final double GAP_UNITS = 3;

    /** The part of its width to which a tall picture shrinks without anyone being told. */
    private static final double LEAST_SHRUNK = 0.5;

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
        Optional<Branch> figure = image.alt().map(blocks.branch()::addFigure);
        Role role = figure.map(Branch::leaf).orElse(LAYOUT);
        Optional<SetText> words = image.caption().map(text -> caption(text, figure));
        double beside = words.isPresent() ? widthBeside(image, picture) : 0;
        if (beside > 0 && words.orElseThrow().minimumWidth() <= beside) {
            List<SetLine> caption = words.orElseThrow().lines(beside);
            Rect box = scaled(image, picture, flow.room());
            if (Beside.fits(SetText.height(caption), box.height(), flow.room())) {
                PrintedResolution.check(setting, image, image.file(), picture, box.width());
                addBeside(picture, role, box, caption);
                return;
            }
        }
        addAbove(
                picture,
                role,
                image,
                words.isPresent() ? words.get().lines(column.width()) : List.of());
    }

    /** Adds a picture with its caption below it, which runs on to further pages if it must. */
    private void addAbove(Picture picture, Role role, Block.Image image, List<SetLine> caption) {
        double gap = caption.isEmpty() ? 0 : setting.units(2);
        double room = flow.room();
        double all = room - gap - SetText.height(caption);
        boolean together = all >= Math.min(height(image, picture), room * PAGE_SHARE);
        double free = together ? all : room - gap - SetText.height(Flow.unparted(caption));
        Rect box = scaled(image, picture, Math.max(free, room * LEAST_SHARE));
        PrintedResolution.check(setting, image, image.file(), picture, box.width());
        flow.spaceAboveEdge(setting.units(4), setting.units(3));
        flow.box(
                setting.theme().onGrid(box.height()),
                box.height(),
                (canvas, top) ->
                        canvas.picture(
                                role,
                                picture,
                                new Rect(column.start(), top, box.width(), box.height())));
        if (!caption.isEmpty()) {
            flow.keep();
            flow.spaceExactly(gap);
            int first = flow.size();
            flow.lines(caption, column.start());
            if (together) {
                flow.keepFrom(first);
            }
        }
        flow.space(setting.units(4));
    }

    /** Returns the room for a caption beside the picture, or 0 if it should stand below. */
    private double widthBeside(Block.Image image, Picture picture) {
        double wished = wished(image, picture);
        double room = column.width() - wished - setting.units(GAP_UNITS);
        double height = height(image, picture);
        return wished <= column.width() * LARGEST_BESIDE
                        && room >= LEAST_BESIDE_EM * column.text().sizePt()
                        && height <= flow.room() * PAGE_SHARE
                ? room
                : 0;
    }

    /** Adds a narrow picture with its caption at its foot, on the side where lines end. */
    private void addBeside(Picture picture, Role role, Rect box, List<SetLine> caption) {
        double words = SetText.height(caption);
        double height = setting.theme().onGrid(Math.max(box.height(), words));
        double captionStart = column.start() + box.width() + setting.units(GAP_UNITS);
        flow.spaceAboveEdge(setting.units(4), setting.units(3));
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

    /** Sets a caption, which is part of its figure; below a decoration it is a paragraph. */
    private SetText caption(Text text, Optional<Branch> figure) {
        return setting.setter()
                .set(
                        text,
                        setting.type().small().balance(),
                        column.ink().muted(),
                        column.ink().link(),
                        figure.map(f -> f.add(StructureType.CAPTION))
                                .orElseGet(() -> blocks.branch().add(StructureType.P)));
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
        long wishedMm = Math.round(wished / PageSetup.MM);
        long widthMm = Math.round(width / PageSetup.MM);
        boolean tall = width < Math.min(wished, column.width());
        boolean changed =
                image.width().isPresent() ? widthMm < wishedMm : width < wished * LEAST_SHRUNK;
        if (changed) {
            setting.warnTooLarge(
                    image,
                    String.format(
                            Locale.ROOT,
                            "The picture “%s” would be %d mm wide and was made %d mm wide to fit the"
                                    + " page",
                            image.file(),
                            wishedMm,
                            widthMm),
                    tall
                            ? "Use a picture that is less tall, or give it a smaller width"
                            : "Give it a smaller width, or 100% for the width of the text");
        }
        return new Rect(0, 0, width, height);
    }

    /** Returns a picture's height if nothing but the column limits it. */
    private double height(Block.Image image, Picture picture) {
        return Math.min(wished(image, picture), column.width())
                * picture.heightPt()
                / picture.widthPt();
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
