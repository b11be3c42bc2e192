package org.leafwright.check;

import java.util.ArrayList;
import java.util.List;
import org.leafwright.model.Block;
import org.leafwright.model.Inline;
import org.leafwright.model.Leaflet;
import org.leafwright.model.Text;

/** Gathers the texts of a leaflet. */
final class WrittenText implements Block.Visitor<Boolean> {
    private final List<Text> texts = new ArrayList<>();
    private final List<Text> prose = new ArrayList<>();

    private WrittenText() {}

    static WrittenText of(Leaflet leaflet) {
        WrittenText written = new WrittenText();
        written.texts.add(leaflet.title());
        leaflet.shortTitle().ifPresent(written.texts::add);
        leaflet.subtitle().ifPresent(written.texts::add);
        leaflet.summary().ifPresent(written.texts::add);
        leaflet.sections()
                .forEach(
                        section -> {
                            section.heading().ifPresent(written.texts::add);
                            written.all(section.body());
                        });
        written.texts.addAll(leaflet.sources());
        return written;
    }

    static WrittenText of(List<Block> blocks) {
        WrittenText written = new WrittenText();
        written.all(blocks);
        return written;
    }

    /** Returns all texts; what a whole block leads to is a link. */
    List<Text> texts() {
        return texts;
    }

    /** Returns the paragraphs and items, which hold sentences. */
    List<Text> prose() {
        return prose;
    }

    /** Returns every inline, those within others too; what a whole block leads to is a link. */
    List<Inline> inlines() {
        List<Inline> all = new ArrayList<>();
        texts.forEach(text -> text.inlines().forEach(inline -> inline.accept(new Deep(all))));
        return all;
    }

    private void all(List<Block> blocks) {
        for (Block block : blocks) {
            if (!(block instanceof Block.InLanguage)) {
                all(block.inner());
            }
            block.accept(this);
        }
    }

    @Override
    public Boolean paragraph(Block.Paragraph paragraph) {
        prose.add(paragraph.text());
        return texts.add(paragraph.text());
    }

    @Override
    public Boolean subheading(Block.Subheading subheading) {
        return texts.add(subheading.text());
    }

    @Override
    public Boolean itemList(Block.ItemList list) {
        list.intro().ifPresent(texts::add);
        list.intro().ifPresent(prose::add);
        return true;
    }

    @Override
    public Boolean callout(Block.Callout callout) {
        callout.heading().ifPresent(texts::add);
        return true;
    }

    @Override
    public Boolean image(Block.Image image) {
        image.alt().ifPresent(texts::add);
        image.caption().ifPresent(texts::add);
        return true;
    }

    @Override
    public Boolean table(Block.Table table) {
        table.caption().ifPresent(texts::add);
        texts.addAll(table.columns());
        table.rows().forEach(texts::addAll);
        texts.addAll(table.notes());
        return true;
    }

    @Override
    public Boolean quote(Block.Quote quote) {
        quote.by().ifPresent(texts::add);
        return true;
    }

    @Override
    public Boolean terms(Block.Terms terms) {
        terms.terms().forEach(term -> texts.add(term.term()));
        return true;
    }

    @Override
    public Boolean more(Block.More more) {
        more.lead().ifPresent(texts::add);
        return addLink(more.target(), more.text().map(Text::inlines).orElse(List.of()));
    }

    @Override
    public Boolean helplineHere(Block.HelplineHere helpline) {
        return true;
    }

    @Override
    public Boolean qrCode(Block.QrCode qrCode) {
        return addLink(qrCode.url(), qrCode.text().inlines());
    }

    private boolean addLink(String target, List<Inline> words) {
        return texts.add(new Text(List.of(new Inline.Link(target, words))));
    }

    /** Says the language of all texts within. */
    @Override
    public Boolean inLanguage(Block.InLanguage part) {
        WrittenText inner = of(part.body());
        for (Text text : inner.texts) {
            texts.add(new Text(List.of(new Inline.Foreign(part.language(), text.inlines()))));
        }
        return true;
    }

    @Override
    public Boolean pageBreak(Block.PageBreak pageBreak) {
        return true;
    }

    /** Adds an inline and all within it. */
    private record Deep(List<Inline> all) implements Inline.Visitor<Boolean> {
        @Override
        public Boolean characters(Inline.Characters characters) {
            return all.add(characters);
        }

        @Override
        public Boolean emphasis(Inline.Emphasis emphasis) {
            return within(emphasis, emphasis.children());
        }

        @Override
        public Boolean strong(Inline.Strong strong) {
            return within(strong, strong.children());
        }

        @Override
        public Boolean link(Inline.Link link) {
            return within(link, link.children());
        }

        @Override
        public Boolean foreign(Inline.Foreign foreign) {
            return within(foreign, foreign.children());
        }

        @Override
        public Boolean isolate(Inline.Isolate isolate) {
            return within(isolate, isolate.children());
        }

        @Override
        public Boolean lineBreak(Inline.LineBreak lineBreak) {
            return all.add(lineBreak);
        }

        private boolean within(Inline outer, List<Inline> children) {
            all.add(outer);
            children.forEach(child -> child.accept(this));
            return true;
        }
    }
}
