package org.leafwright.localise;

import java.util.List;
import java.util.Optional;
import org.leafwright.diagnostic.Positions;
import org.leafwright.model.Block;
import org.leafwright.model.Inline;
import org.leafwright.model.Section;
import org.leafwright.model.Text;

/** Localises the texts of sections and blocks. */
final class BlockLocaliser implements Block.Visitor<Block> {
    private final TextLocaliser texts;
    private final TextLocaliser headings;
    private final PrintedAddresses addresses;
    private final LinkedLeaflets leaflets;

    /**
     * @param headings localises texts that show no addresses
     * @param addresses writes where links lead that stand in other texts
     */
    BlockLocaliser(TextLocaliser headings, PrintedAddresses addresses, LinkedLeaflets leaflets) {
        this.texts = headings.showing(addresses);
        this.headings = headings;
        this.addresses = addresses;
        this.leaflets = leaflets;
    }

    Section section(Section from) {
        Optional<Text> heading = from.heading().map(headings::text);
        return copy(from, new Section(from.id(), heading, blocks(from.body())));
    }

    List<Block> blocks(List<Block> from) {
        return from.stream().map(this::localised).toList();
    }

    private Block localised(Block from) {
        return copy(from, from.accept(this));
    }

    private Block quoted(Block.Paragraph from) {
        return copy(from, new Block.Paragraph(texts.quoted(from.text())));
    }

    @Override
    public Block paragraph(Block.Paragraph from) {
        return new Block.Paragraph(texts.text(from.text()));
    }

    @Override
    public Block subheading(Block.Subheading from) {
        return new Block.Subheading(from.level(), headings.text(from.text()));
    }

    @Override
    public Block itemList(Block.ItemList from) {
        List<Block.Item> items =
                from.items().stream()
                        .map(item -> copy(item, new Block.Item(blocks(item.body()))))
                        .toList();
        return new Block.ItemList(from.kind(), from.intro().map(texts::text), from.start(), items);
    }

    @Override
    public Block callout(Block.Callout from) {
        return new Block.Callout(
                from.kind(), from.heading().map(headings::text), blocks(from.body()));
    }

    @Override
    public Block image(Block.Image from) {
        return new Block.Image(
                from.file(),
                from.alt().map(headings::text),
                from.caption().map(texts::text),
                from.width());
    }

    @Override
    public Block table(Block.Table from) {
        return new Block.Table(
                from.caption().map(texts::text),
                from.columns().stream().map(texts::text).toList(),
                from.rows().stream().map(row -> row.stream().map(texts::text).toList()).toList(),
                from.rowHeaders(),
                from.look(),
                from.notes().stream().map(texts::text).toList());
    }

    @Override
    public Block quote(Block.Quote from) {
        List<Block> body =
                from.body().stream()
                        .map(
                                block ->
                                        block instanceof Block.Paragraph p
                                                ? quoted(p)
                                                : localised(block))
                        .toList();
        return new Block.Quote(body, from.by().map(texts::text));
    }

    @Override
    public Block terms(Block.Terms from) {
        return new Block.Terms(
                from.terms().stream()
                        .map(
                                term ->
                                        copy(
                                                term,
                                                new Block.Term(
                                                        texts.text(term.term()),
                                                        blocks(term.meaning()))))
                        .toList());
    }

    @Override
    public Block more(Block.More from) {
        String target = link(from.target(), from);
        Optional<Text> text = from.text().map(headings::text);
        if (text.isEmpty()) {
            String id = LeafletLinks.id(from.target()).orElse("");
            Text title =
                    leaflets.find(id)
                            .flatMap(LinkedLeaflet::title)
                            .map(t -> texts.told(t.text(), t.language()))
                            .orElseGet(() -> Text.of(id));
            text = Optional.of(texts.positions().copy(from, new Text(title.inlines())));
        }
        List<Inline> after = addresses.afterMore(target, text.map(Text::plain).orElse(""));
        return new Block.More(
                from.lead().map(texts::text),
                target,
                text,
                after.isEmpty() ? Optional.empty() : Optional.of(new Text(after)));
    }

    @Override
    public Block helplineHere(Block.HelplineHere from) {
        return from;
    }

    @Override
    public Block qrCode(Block.QrCode from) {
        return new Block.QrCode(link(from.url(), from), texts.text(from.text()));
    }

    @Override
    public Block inLanguage(Block.InLanguage from) {
        BlockLocaliser inside =
                new BlockLocaliser(headings.in(from.language()), addresses, leaflets);
        return new Block.InLanguage(from.language(), inside.blocks(from.body()));
    }

    @Override
    public Block pageBreak(Block.PageBreak from) {
        return from;
    }

    private String link(String target, Block owner) {
        Positions positions = texts.positions();
        return texts.link(target, positions.of(target).or(() -> positions.of(owner)));
    }

    private <T> T copy(Object from, T to) {
        return texts.positions().copy(from, to);
    }
}
