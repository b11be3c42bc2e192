package org.leafwright.model;

import java.util.List;
import org.leafwright.model.Block.Callout;
import org.leafwright.model.Block.HelplineHere;
import org.leafwright.model.Block.Image;
import org.leafwright.model.Block.InLanguage;
import org.leafwright.model.Block.ItemList;
import org.leafwright.model.Block.More;
import org.leafwright.model.Block.PageBreak;
import org.leafwright.model.Block.Paragraph;
import org.leafwright.model.Block.QrCode;
import org.leafwright.model.Block.Quote;
import org.leafwright.model.Block.Subheading;
import org.leafwright.model.Block.Table;
import org.leafwright.model.Block.Terms;

/** Tells which blocks a block holds. */
final class InnerBlocks implements Block.Visitor<List<Block>> {
    static final InnerBlocks ALL = new InnerBlocks();

    private InnerBlocks() {}

    @Override
    public List<Block> paragraph(Paragraph paragraph) {
        return List.of();
    }

    @Override
    public List<Block> subheading(Subheading subheading) {
        return List.of();
    }

    @Override
    public List<Block> itemList(ItemList list) {
        return list.items().stream().flatMap(item -> item.body().stream()).toList();
    }

    @Override
    public List<Block> callout(Callout callout) {
        return callout.body();
    }

    @Override
    public List<Block> image(Image image) {
        return List.of();
    }

    @Override
    public List<Block> table(Table table) {
        return List.of();
    }

    @Override
    public List<Block> quote(Quote quote) {
        return quote.body();
    }

    @Override
    public List<Block> terms(Terms terms) {
        return terms.terms().stream().flatMap(term -> term.meaning().stream()).toList();
    }

    @Override
    public List<Block> more(More more) {
        return List.of();
    }

    @Override
    public List<Block> helplineHere(HelplineHere helpline) {
        return List.of();
    }

    @Override
    public List<Block> qrCode(QrCode qrCode) {
        return List.of();
    }

    @Override
    public List<Block> inLanguage(InLanguage part) {
        return part.body();
    }

    @Override
    public List<Block> pageBreak(PageBreak pageBreak) {
        return List.of();
    }
}
