package org.leafwright.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Blocks of every kind with nothing left out, for tests that look for a text or an address in each
 * place that may hold one: {@code toString()} tells what there was to find.
 */
public final class EveryBlock {
    private final Supplier<Text> texts;
    private final Supplier<String> addresses;

    private EveryBlock(Supplier<Text> texts, Supplier<String> addresses) {
        this.texts = texts;
        this.addresses = addresses;
    }

    /**
     * Returns blocks of every kind.
     *
     * @param texts gives the text for each place
     * @param addresses gives the target of each link
     */
    public static List<Block> of(Supplier<Text> texts, Supplier<String> addresses) {
        EveryBlock every = new EveryBlock(texts, addresses);
        List<Block> blocks = new ArrayList<>();
        for (Class<?> kind : Block.class.getPermittedSubclasses()) {
            blocks.add(every.block(kind.getSimpleName()));
        }
        return blocks;
    }

    private Block block(String kind) {
        return switch (kind) {
            case "Paragraph" -> paragraph();
            case "Subheading" -> new Block.Subheading(3, texts.get());
            case "ItemList" ->
                    new Block.ItemList(
                            Block.ListKind.BULLETS, text(), 1, List.of(new Block.Item(body())));
            case "Callout" -> new Block.Callout(Block.CalloutKind.TIP, text(), body());
            case "Image" ->
                    new Block.Image("a.png", text(), text(), Optional.of(new Extent.Share(1)));
            case "Table" ->
                    new Block.Table(
                            text(), List.of(texts.get()), List.of(List.of(texts.get())), true);
            case "Quote" -> new Block.Quote(body(), text());
            case "Terms" -> new Block.Terms(List.of(new Block.Term(texts.get(), body())));
            case "More" -> new Block.More(text(), addresses.get(), text());
            case "HelplineHere" -> new Block.HelplineHere();
            case "QrCode" -> new Block.QrCode(addresses.get(), texts.get());
            case "InLanguage" -> new Block.InLanguage(Locale.forLanguageTag("en-GB"), body());
            case "PageBreak" -> new Block.PageBreak();
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private Block paragraph() {
        return new Block.Paragraph(texts.get());
    }

    private List<Block> body() {
        return List.of(paragraph());
    }

    private Optional<Text> text() {
        return Optional.of(texts.get());
    }
}
