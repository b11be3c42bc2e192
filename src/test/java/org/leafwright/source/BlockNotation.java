package org.leafwright.source;

import java.util.List;
import java.util.stream.Collectors;
import org.leafwright.model.Block;
import org.leafwright.model.Inline;
import org.leafwright.model.Text;

/**
 * Writes blocks for a test to compare: {@code P} a paragraph, {@code L} a list, {@code Q} a quote,
 * {@code T} a table; {@code <s …>} strong, {@code <e …>} stressed, {@code <a target …>} a link,
 * {@code ⏎} a line break, {@code [x]} an escaped mark.
 */
final class BlockNotation implements Block.Visitor<String>, Inline.Visitor<String> {
    private static final BlockNotation NOTATION = new BlockNotation();

    private BlockNotation() {}

    static String of(List<Block> blocks) {
        return blocks.stream().map(b -> b.accept(NOTATION)).collect(Collectors.joining(" "));
    }

    static String of(Text text) {
        return text.inlines().stream().map(i -> i.accept(NOTATION)).collect(Collectors.joining());
    }

    private static String of(String name, List<Inline> children) {
        return "<" + name + " " + of(new Text(children)) + ">";
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        return "P(" + of(paragraph.text()) + ")";
    }

    @Override
    public String subheading(Block.Subheading subheading) {
        return "H" + subheading.level() + "(" + of(subheading.text()) + ")";
    }

    @Override
    public String itemList(Block.ItemList list) {
        return list.items().stream()
                .map(item -> of(item.body()))
                .collect(Collectors.joining(" | ", list.kind().name().charAt(0) + "L(", ")"));
    }

    @Override
    public String callout(Block.Callout callout) {
        return callout.kind() + "(" + of(callout.body()) + ")";
    }

    @Override
    public String image(Block.Image image) {
        return "image";
    }

    @Override
    public String table(Block.Table table) {
        String rows =
                table.rows().stream().map(BlockNotation::row).collect(Collectors.joining(" / "));
        return "T("
                + row(table.columns())
                + " // "
                + rows
                + (table.rowHeaders() ? " with row headers)" : ")");
    }

    private static String row(List<Text> cells) {
        return cells.stream().map(BlockNotation::of).collect(Collectors.joining(" | "));
    }

    @Override
    public String quote(Block.Quote quote) {
        return "Q(" + of(quote.body()) + quote.by().map(by -> " by " + of(by)).orElse("") + ")";
    }

    @Override
    public String terms(Block.Terms terms) {
        return "terms";
    }

    @Override
    public String more(Block.More more) {
        return "more(" + more.target() + " " + more.text().map(BlockNotation::of).orElse("") + ")";
    }

    @Override
    public String helplineHere(Block.HelplineHere helpline) {
        return "helpline";
    }

    @Override
    public String qrCode(Block.QrCode qrCode) {
        return "qr(" + qrCode.url() + " " + of(qrCode.text()) + ")";
    }

    @Override
    public String inLanguage(Block.InLanguage part) {
        return part.language().toLanguageTag() + "(" + of(part.body()) + ")";
    }

    @Override
    public String pageBreak(Block.PageBreak pageBreak) {
        return "page";
    }

    @Override
    public String characters(Inline.Characters characters) {
        boolean escaped = characters.verbatim() && characters.value().length() == 1;
        return escaped ? "[" + characters.value() + "]" : characters.value();
    }

    @Override
    public String emphasis(Inline.Emphasis emphasis) {
        return of("e", emphasis.children());
    }

    @Override
    public String strong(Inline.Strong strong) {
        return of("s", strong.children());
    }

    @Override
    public String link(Inline.Link link) {
        return of("a " + link.target(), link.children());
    }

    @Override
    public String foreign(Inline.Foreign foreign) {
        return of(foreign.language().toLanguageTag(), foreign.children());
    }

    @Override
    public String isolate(Inline.Isolate isolate) {
        return of(new Text(isolate.children()));
    }

    @Override
    public String lineBreak(Inline.LineBreak lineBreak) {
        return "⏎";
    }
}
