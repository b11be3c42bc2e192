package org.leafwright.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.leafwright.model.Block;
import org.leafwright.model.Inline;
import org.leafwright.model.Leaflet;
import org.leafwright.model.Section;
import org.leafwright.model.Text;

/**
 * Compares how many headings, lists, items, tables, rows, cells, figures, quotes, links and panels
 * each section has in a PDF's tags and in the leaflet's definition, whatever became of it between.
 */
final class DefinitionComparison {
    private final Map<String, Integer> counts = new TreeMap<>();

    private DefinitionComparison() {}

    static List<String> differences(TaggedFile file, Leaflet leaflet) {
        List<TaggedFile.Element> tagged =
                file.root().get(0).children().stream()
                        .filter(element -> element.type().equals("Sect"))
                        .toList();
        List<Section> written =
                leaflet.sections().stream().filter(DefinitionComparison::isPrinted).toList();
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            DefinitionComparison expected = new DefinitionComparison();
            expected.section(written.get(i));
            DefinitionComparison found = new DefinitionComparison();
            if (i < tagged.size()) {
                tagged.get(i).children().forEach(found::element);
            }
            if (!expected.counts.equals(found.counts)) {
                differences.add(
                        "section " + i + " has " + expected.counts + ", its tags " + found.counts);
            }
        }
        return differences;
    }

    private static boolean isPrinted(Section section) {
        return section.heading().isPresent()
                || !section.body().stream().allMatch(b -> b.equals(new Block.PageBreak()));
    }

    private void element(TaggedFile.Element element) {
        switch (element.type()) {
            case "H1", "H2", "H3", "H4", "H5", "H6" -> add("headings", 1);
            case "L", "LI", "Table", "TR", "TH", "TD", "Figure", "BlockQuote", "Link" ->
                    add(element.type(), 1);
            default -> {}
        }
        if (element.type().equals("Sect")) {
            add("helplines", 1); // its words are the brand's
        } else {
            element.children().forEach(this::element);
        }
    }

    private void add(String what, int count) {
        if (count > 0) {
            counts.merge(what, count, Integer::sum);
        }
    }

    private void section(Section section) {
        section.heading().ifPresent(this::heading);
        section.body().forEach(this::block);
    }

    private void heading(Text text) {
        add("headings", 1);
        text(text);
    }

    private void text(Text text) {
        text.inlines().forEach(inline -> inline.accept(new Links()));
    }

    private void block(Block block) {
        block.accept(new Blocks());
        block.inner().forEach(this::block);
    }

    /** A cell without words heads nothing. */
    private void cell(Text text, boolean header) {
        add(header && !text.plain().isBlank() ? "TH" : "TD", 1);
        text(text);
    }

    /** Counts what a block has besides the blocks in it. */
    private final class Blocks implements Block.Visitor<Boolean> {
        @Override
        public Boolean paragraph(Block.Paragraph paragraph) {
            text(paragraph.text());
            return true;
        }

        @Override
        public Boolean subheading(Block.Subheading subheading) {
            heading(subheading.text());
            return true;
        }

        @Override
        public Boolean itemList(Block.ItemList list) {
            add("L", 1);
            add("LI", list.items().size());
            list.intro().ifPresent(DefinitionComparison.this::text);
            return true;
        }

        @Override
        public Boolean callout(Block.Callout callout) {
            callout.heading()
                    .ifPresentOrElse(DefinitionComparison.this::heading, () -> add("headings", 1));
            return true;
        }

        @Override
        public Boolean image(Block.Image image) {
            add("Figure", image.alt().isPresent() ? 1 : 0);
            image.caption().ifPresent(DefinitionComparison.this::text);
            return true;
        }

        @Override
        public Boolean table(Block.Table table) {
            add("Table", 1);
            add("TR", (table.columns().isEmpty() ? 0 : 1) + table.rows().size());
            table.columns().forEach(column -> cell(column, true));
            for (List<Text> row : table.rows()) {
                for (int i = 0; i < row.size(); i++) {
                    cell(row.get(i), table.rowHeaders() && i == 0);
                }
            }
            table.caption().ifPresent(DefinitionComparison.this::text);
            table.notes().forEach(DefinitionComparison.this::text);
            return true;
        }

        @Override
        public Boolean quote(Block.Quote quote) {
            add("BlockQuote", 1);
            quote.by().ifPresent(DefinitionComparison.this::text);
            return true;
        }

        @Override
        public Boolean terms(Block.Terms terms) {
            add("L", 1);
            add("LI", terms.terms().size());
            terms.terms().forEach(term -> text(term.term()));
            return true;
        }

        @Override
        public Boolean more(Block.More more) {
            add("Link", 1);
            more.lead().ifPresent(DefinitionComparison.this::text);
            return true;
        }

        @Override
        public Boolean helplineHere(Block.HelplineHere helpline) {
            add("helplines", 1);
            return true;
        }

        @Override
        public Boolean qrCode(Block.QrCode qrCode) {
            add("Link", 1);
            text(qrCode.text());
            return true;
        }

        @Override
        public Boolean inLanguage(Block.InLanguage part) {
            return true;
        }

        @Override
        public Boolean pageBreak(Block.PageBreak pageBreak) {
            return true;
        }
    }

    /** Counts links. */
    private final class Links implements Inline.Visitor<Boolean> {
        private boolean within(List<Inline> children) {
            children.forEach(child -> child.accept(this));
            return true;
        }

        @Override
        public Boolean characters(Inline.Characters characters) {
            return true;
        }

        @Override
        public Boolean emphasis(Inline.Emphasis emphasis) {
            return within(emphasis.children());
        }

        @Override
        public Boolean strong(Inline.Strong strong) {
            return within(strong.children());
        }

        @Override
        public Boolean link(Inline.Link link) {
            add("Link", 1);
            return true;
        }

        @Override
        public Boolean foreign(Inline.Foreign foreign) {
            return within(foreign.children());
        }

        @Override
        public Boolean isolate(Inline.Isolate isolate) {
            return within(isolate.children());
        }

        @Override
        public Boolean lineBreak(Inline.LineBreak lineBreak) {
            return true;
        }
    }
}
