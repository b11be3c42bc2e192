package org.leafwright.layout;

import java.util.ArrayList;
import java.util.List;
import org.leafwright.model.Block;
import org.leafwright.model.Inline;
import org.leafwright.model.Text;

/** "For more information" lines: an arrow, the lead, the link. */
final class MoreBoxes {
    private static final double INDENT = 1.5;
    private static final double ARROW = 1.05;
    private static final double MIDDLE = 0.3;
    private static final Role LAYOUT = new Role.Artifact(Role.ArtifactKind.LAYOUT);

    private final BlockBoxes blocks;

    MoreBoxes(BlockBoxes blocks) {
        this.blocks = blocks;
    }

    void add(Block.More more) {
        Setting setting = blocks.setting();
        Flow flow = blocks.flow();
        Column column = blocks.column();
        double em = column.text().sizePt();
        List<Inline> inlines =
                new ArrayList<>(more.lead().orElse(setting.edition().moreLead()).inlines());
        inlines.add(new Inline.Characters(" "));
        inlines.add(
                new Inline.Link(
                        more.target(),
                        more.text().map(Text::inlines).orElse(Text.of(more.target()).inlines())));
        more.address().ifPresent(address -> inlines.addAll(address.inlines()));
        Text text = setting.positions().copy(more, new Text(inlines));
        flow.space(setting.units(2));
        flow.breakCost(PageBreaker.BEFORE_LINK);
        flow.mark(
                (canvas, baseline) ->
                        canvas.icon(
                                LAYOUT,
                                Icon.ARROW,
                                column.start(),
                                baseline - em * MIDDLE - em * ARROW / 2,
                                em * ARROW,
                                column.ink().mark(),
                                column.ink().paper()));
        blocks.in(column.narrower(em * INDENT, column.text()), blocks.branch())
                .text(
                        text,
                        column.text(),
                        column.ink().text(),
                        blocks.branch().add(StructureType.P));
        flow.space(setting.units(2));
    }
}
