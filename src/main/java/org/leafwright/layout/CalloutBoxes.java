package org.leafwright.layout;

import org.leafwright.model.Block;
import org.leafwright.model.Text;

/** Callouts: panels whose kind is told by an icon of its own shape, by a word and by colour. */
final class CalloutBoxes {
    private static final double ICON = 1.75;
    private static final double ICON_INDENT = 2.55;
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
                new PanelLook(colours.ink(), ICON_INDENT * em, 0, 1, em * BAR_EM, colours.strong());
        blocks.panel(
                look,
                blocks.branch().add(StructureType.DIV),
                body -> {
                    word(callout, colours, body);
                    callout.heading().ifPresent(heading -> heading(heading, body));
                    body.add(callout.body());
                });
    }

    private void word(Block.Callout callout, Palette.CalloutColours colours, BlockBoxes body) {
        Text word = setting.edition().calloutWords().getOrDefault(callout.kind(), Text.of(""));
        Style style = setting.type().subsub();
        double size = em * ICON;
        double start = body.column().start() - em * ICON_INDENT;
        flow.mark(
                (canvas, baseline) ->
                        canvas.icon(
                                LAYOUT,
                                icon(callout.kind()),
                                Math.max(0, start),
                                baseline - em * FIGURE_MIDDLE - size / 2,
                                size,
                                colours.strong(),
                                colours.ink().paper()));
        body.text(word, style, colours.ink().label(), body.branch().add(StructureType.P));
        flow.keep();
        flow.spaceExactly(setting.units(0.5));
    }

    private void heading(Text heading, BlockBoxes body) {
        body.text(
                heading,
                setting.type().sub(),
                body.column().ink().text(),
                body.branch().add(StructureType.P));
        flow.keepWithHeading();
        flow.spaceExactly(setting.units(0.5));
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
