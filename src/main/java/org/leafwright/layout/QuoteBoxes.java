package org.leafwright.layout;

import java.util.ArrayList;
import java.util.List;
import org.leafwright.model.Block;
import org.leafwright.model.Inline;
import org.leafwright.model.Text;

/** Quotations: larger, between marks of which the first hangs in the margin, with who said it. */
final class QuoteBoxes {
    private static final double INDENT_EM = 1.5;

    private final BlockBoxes blocks;
    private final Setting setting;
    private final Flow flow;

    QuoteBoxes(BlockBoxes blocks) {
        this.blocks = blocks;
        this.setting = blocks.setting();
        this.flow = blocks.flow();
    }

    void add(Block.Quote quote) {
        Branch branch = blocks.branch().add(StructureType.BLOCK_QUOTE);
        Column outer = blocks.column();
        flow.space(setting.units(4));
        flow.open(
                new RuleFrame(
                        outer.start(),
                        outer.text().sizePt() * 0.28,
                        setting.units(1),
                        outer.ink().mark()));
        BlockBoxes inner =
                blocks.in(
                        outer.narrower(INDENT_EM * outer.text().sizePt(), setting.type().quote()),
                        branch);
        List<Block> body = quote.body();
        for (int i = 0; i < body.size(); i++) {
            if (body.get(i) instanceof Block.Paragraph paragraph) {
                paragraph(paragraph, i == 0, i == body.size() - 1, inner);
            } else {
                body.get(i).accept(inner);
            }
        }
        quote.by().ifPresent(by -> attribution(by, inner));
        flow.close();
        flow.space(setting.units(4));
    }

    private void paragraph(
            Block.Paragraph paragraph, boolean first, boolean last, BlockBoxes inner) {
        List<Inline> marked = new ArrayList<>();
        if (first) {
            marked.add(new Inline.Characters(setting.edition().quoteMarks().open()));
        }
        marked.addAll(paragraph.text().inlines());
        if (last) {
            marked.add(new Inline.Characters(setting.edition().quoteMarks().close()));
        }
        Text text = setting.positions().copy(paragraph.text(), new Text(marked));
        Column column = inner.column();
        Style style = column.text();
        flow.space(inner.paragraphSpace());
        List<SetLine> lines =
                setting.setter()
                        .set(
                                text,
                                style,
                                column.ink().label(),
                                column.ink().link(),
                                inner.branch().add(StructureType.P))
                        .lines(column.width());
        flow.lines(lines, column.start(), first ? -markWidth(style) : 0);
        flow.space(inner.paragraphSpace());
    }

    private double markWidth(Style style) {
        return setting.setter()
                .setFurniture(
                        Text.of(setting.edition().quoteMarks().open()),
                        style,
                        setting.theme().palette().page().text())
                .naturalWidth();
    }

    private void attribution(Text by, BlockBoxes inner) {
        flow.keep();
        flow.spaceExactly(setting.units(2));
        inner.text(
                by,
                setting.type().small().bold(),
                inner.column().ink().text(),
                inner.branch().add(StructureType.P));
    }
}
