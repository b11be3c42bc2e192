package org.leafwright.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leafwright.model.Block;
import org.leafwright.model.Edition;
import org.leafwright.model.Inline;
import org.leafwright.model.Text;

/** Callouts: panels whose kind is told by an icon of its own shape, by a word and by colour. */
final class CalloutBoxes {
    private static final double ICON = 1.75;
    private static final double ICON_INDENT = 2.5;
    private static final double BAR_EM = 0.36;
    private static final double FIGURE_MIDDLE = 0.325;
    private static final Role LAYOUT = new Role.Artifact(Role.ArtifactKind.LAYOUT);

    private final BlockBoxes blocks;
    private final Setting setting;
    private final Flow flow;
    private final double em;

    CalloutBoxes(BlockBoxes blocks) {
        this.blocks = blocks;
        this.setting = blocks.setting();
        this.flow = blocks.flow();
        this.em = setting.type().body().sizePt();
    }

    void add(Block.Callout callout) {
        Palette.CalloutColours colours = setting.theme().palette().callout(callout.kind());
        PanelLook look =
                new PanelLook(
                        colours.ink(),
                        ICON_INDENT * em,
                        0,
                        1,
                        Flow.WHOLE,
                        em * BAR_EM,
                        colours.strong());
        blocks.panel(
                look,
                blocks.branch().add(StructureType.DIV),
                body -> {
                    BlockBoxes part = body.asPart();
                    heading(callout, colours, part);
                    part.add(callout.body());
                });
    }

    /**
     * Adds the word and the heading, which are one heading to those who hear it; the word alone is
     * one too, so that they find the panel.
     */
    private void heading(Block.Callout callout, Palette.CalloutColours colours, BlockBoxes body) {
        int level = body.levels().next(2);
        Branch element = body.branch().add(HeadingLevels.type(level));
        Optional<Text> heading = callout.heading();
        Text label = label(callout);
        String title = label.plain() + heading.map(Text::plain).orElse("");
        Flow.Mark icon = icon(callout.kind(), colours, body.column());
        flow.mark(
                (canvas, baseline) -> {
                    canvas.heading(title, level, baseline - em * ICON);
                    icon.draw(canvas, baseline);
                });
        body.text(label, setting.type().subsub(), colours.ink().label(), element);
        if (heading.isPresent()) {
            flow.keep();
            flow.spaceExactly(setting.units(0.5));
            body.text(heading.get(), setting.type().sub(), body.column().ink().text(), element);
        }
        flow.keepWithHeading();
        flow.spaceExactly(setting.units(0.5));
    }

    private Text label(Block.Callout callout) {
        Edition.CalloutWord word = setting.edition().calloutWord(callout.kind());
        if (callout.heading().isEmpty()) {
            return word.alone();
        }
        List<Inline> spaced = new ArrayList<>(word.beforeHeading().inlines());
        spaced.add(new Inline.Characters(" "));
        return setting.positions().copy(word.beforeHeading(), new Text(spaced));
    }

    private Flow.Mark icon(Block.CalloutKind kind, Palette.CalloutColours colours, Column column) {
        double size = em * ICON;
        double start = Math.max(0, column.start() - em * ICON_INDENT);
        return (canvas, baseline) ->
                canvas.icon(
                        LAYOUT,
                        icon(kind),
                        start,
                        baseline - em * FIGURE_MIDDLE - size / 2,
                        size,
                        colours.strong(),
                        colours.ink().paper());
    }

    private static Icon icon(Block.CalloutKind kind) {
        return switch (kind) {
            case INFO -> Icon.INFO;
            case TIP -> Icon.TIP;
            case WARNING -> Icon.WARNING;
            case URGENT -> Icon.URGENT;
        };
    }
}
