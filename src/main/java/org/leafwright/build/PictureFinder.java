package org.leafwright.build;

import java.util.ArrayList;
import java.util.List;
import org.leafwright.model.Block;
import org.leafwright.model.Edition;

/** Finds the pictures that blocks name, at whatever depth. */
final class PictureFinder implements Block.Visitor<List<Block.Image>> {
    private PictureFinder() {}

    /** Returns all pictures of an edition's blocks, in order. */
    static List<Block.Image> find(Edition edition) {
        PictureFinder finder = new PictureFinder();
        List<Block.Image> all = new ArrayList<>();
        edition.leaflet().sections().forEach(section -> all.addAll(finder.in(section.body())));
        edition.helpline().ifPresent(panel -> all.addAll(finder.in(panel.note())));
        return all;
    }

    private List<Block.Image> in(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block.accept(this).stream()).toList();
    }

    @Override
    public List<Block.Image> image(Block.Image image) {
        return List.of(image);
    }

    @Override
    public List<Block.Image> itemList(Block.ItemList list) {
        return list.items().stream().flatMap(item -> in(item.body()).stream()).toList();
    }

    @Override
    public List<Block.Image> callout(Block.Callout callout) {
        return in(callout.body());
    }

    @Override
    public List<Block.Image> quote(Block.Quote quote) {
        return in(quote.body());
    }

    @Override
    public List<Block.Image> terms(Block.Terms terms) {
        return terms.terms().stream().flatMap(term -> in(term.meaning()).stream()).toList();
    }

    @Override
    public List<Block.Image> paragraph(Block.Paragraph paragraph) {
        return List.of();
    }

    @Override
    public List<Block.Image> subheading(Block.Subheading subheading) {
        return List.of();
    }

    @Override
    public List<Block.Image> table(Block.Table table) {
        return List.of();
    }

    @Override
    public List<Block.Image> more(Block.More more) {
        return List.of();
    }

    @Override
    public List<Block.Image> helplineHere(Block.HelplineHere helpline) {
        return List.of();
    }

    @Override
    public List<Block.Image> qrCode(Block.QrCode qrCode) {
        return List.of();
    }

    @Override
    public List<Block.Image> pageBreak(Block.PageBreak pageBreak) {
        return List.of();
    }
}
