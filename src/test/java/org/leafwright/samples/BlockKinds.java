package org.leafwright.samples;

import java.util.List;
import java.util.Set;
import org.leafwright.model.Block;

/** Names the kinds of the blocks it visits, and of the blocks within them. */
final class BlockKinds implements Block.Visitor<List<Block>> {
    private final Set<String> found;

    private BlockKinds(Set<String> found) {
        this.found = found;
    }

    static void collect(List<Block> blocks, Set<String> found) {
        BlockKinds kinds = new BlockKinds(found);
        for (Block block : blocks) {
            found.add(block.getClass().getSimpleName());
            collect(block.accept(kinds), found);
        }
    }

    @Override
    public List<Block> paragraph(Block.Paragraph paragraph) {
        return List.of();
    }

    @Override
    public List<Block> subheading(Block.Subheading subheading) {
        return List.of();
    }

    @Override
    public List<Block> itemList(Block.ItemList list) {
        found.add(list.kind().name());
        return list.items().stream().flatMap(item -> item.body().stream()).toList();
    }

    @Override
    public List<Block> callout(Block.Callout callout) {
        found.add(callout.kind().name());
        return callout.body();
    }

    @Override
    public List<Block> image(Block.Image image) {
        return List.of();
    }

    @Override
    public List<Block> table(Block.Table table) {
        return List.of();
    }

    @Override
    public List<Block> quote(Block.Quote quote) {
        return quote.body();
    }

    @Override
    public List<Block> terms(Block.Terms terms) {
        return terms.terms().stream().flatMap(term -> term.meaning().stream()).toList();
    }

    @Override
    public List<Block> more(Block.More more) {
        return List.of();
    }

    @Override
    public List<Block> helplineHere(Block.HelplineHere helpline) {
        return List.of();
    }

    @Override
    public List<Block> qrCode(Block.QrCode qrCode) {
        return List.of();
    }

    @Override
    public List<Block> pageBreak(Block.PageBreak pageBreak) {
        return List.of();
    }
}
