package org.leafwright.layout;

import org.leafwright.model.Block;

/** Terms in bold, each with its meaning indented below. */
final class TermsBoxes {
    private static final double INDENT_EM = 1.5;

    private final BlockBoxes blocks;

    TermsBoxes(BlockBoxes blocks) {
        this.blocks = blocks;
    }

    void add(Block.Terms terms) {
        Setting setting = blocks.setting();
        Flow flow = blocks.flow();
        Column column = blocks.column();
        Column meanings = column.item(INDENT_EM * column.text().sizePt());
        Branch list = blocks.branch().addList(Structure.ListNumbering.NONE);
        flow.space(blocks.paragraphSpace());
        int count = terms.terms().size();
        for (int i = 0; i < count; i++) {
            Block.Term term = terms.terms().get(i);
            Branch item = list.add(StructureType.LI);
            flow.space(setting.units(2));
            if (i > 0) {
                boolean lone = i == 1 || i == count - 1;
                flow.breakCost(lone ? PageBreaker.LONE_ITEM : PageBreaker.BETWEEN_ITEMS);
            }
            blocks.text(
                    term.term(),
                    column.text().bold(),
                    column.ink().label(),
                    item.add(StructureType.LBL));
            flow.keepWithHeading();
            flow.spaceExactly(0);
            blocks.in(meanings, item.add(StructureType.L_BODY)).add(term.meaning());
            flow.endHeading();
        }
        flow.space(blocks.paragraphSpace());
    }
}
