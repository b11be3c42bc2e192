package org.leafwright.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A block of a leaflet's body. */
public sealed interface Block {
    /** Calls the visitor's method for this kind. */
    <R> R accept(Visitor<R> visitor);

    /** Returns the blocks that it holds itself, in order; those in them are theirs. */
    default List<Block> inner() {
        return accept(InnerBlocks.ALL);
    }

    /** A paragraph. */
    record Paragraph(Text text) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.paragraph(this);
        }
    }

    /**
     * A heading inside a section.
     *
     * @param level 3 or 4
     */
    record Subheading(int level, Text text) implements Block {
        public Subheading {
            if (level != 3 && level != 4) {
                throw new IllegalArgumentException("level " + level);
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.subheading(this);
        }
    }

    /** What stands before a list's items. */
    enum ListKind {
        BULLETS,
        STEPS,
        BENEFITS
    }

    /**
     * A list.
     *
     * @param kind its marks
     * @param intro the line that introduces it, kept with its first item
     * @param start the first number of {@code STEPS}, usually 1
     * @param items at least one
     */
    record ItemList(ListKind kind, Optional<Text> intro, int start, List<Item> items)
            implements Block {
        public ItemList {
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.itemList(this);
        }
    }

    /** An item of a list: paragraphs and inner lists. */
    record Item(List<Block> body) {
        public Item {
            body = List.copyOf(body);
        }
    }

    /** What a callout is for. */
    enum CalloutKind {
        INFO,
        TIP,
        WARNING,
        URGENT
    }

    /** A panel that stands out. */
    record Callout(CalloutKind kind, Optional<Text> heading, List<Block> body) implements Block {
        public Callout {
            body = List.copyOf(body);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.callout(this);
        }
    }

    /**
     * A picture.
     *
     * @param file the file's path, relative to the workspace, with {@code /} between names
     * @param alt what it says in words; empty only if it is decorative
     */
    record Image(String file, Optional<Text> alt, Optional<Text> caption, Optional<Extent> width)
            implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.image(this);
        }
    }

    /**
     * A table.
     *
     * @param columns the header cells; empty if there is no header row, nor is there one whose
     *     cells all hold nothing
     * @param rows the body's rows, at least one, each as long as the others and {@code columns}
     * @param rowHeaders whether each row's first cell is its header
     * @param notes what the marks in its cells stand for, each with its mark
     */
    record Table(
            Optional<Text> caption,
            List<Text> columns,
            List<List<Text>> rows,
            boolean rowHeaders,
            TableLook look,
            List<Text> notes)
            implements Block {
        public Table {
            columns =
                    columns.stream().allMatch(text -> text.plain().isBlank())
                            ? List.of()
                            : List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            notes = List.copyOf(notes);
        }

        /** Makes a table that looks as tables do, without notes. */
        public Table(
                Optional<Text> caption,
                List<Text> columns,
                List<List<Text>> rows,
                boolean rowHeaders) {
            this(caption, columns, rows, rowHeaders, TableLook.USUAL, List.of());
        }

        /** Returns how many columns it has. */
        public int width() {
            return columns.isEmpty() && !rows.isEmpty() ? rows.get(0).size() : columns.size();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.table(this);
        }
    }

    /**
     * How a table is set.
     *
     * @param widths the columns' shares of its width, each above 0; empty if their content decides
     * @param turned whether headings are turned by a right angle
     * @param writeInPt the least height of rows that hold empty cells
     */
    record TableLook(List<Double> widths, boolean turned, Optional<Double> writeInPt) {
        /** Nothing asked for. */
        public static final TableLook USUAL = new TableLook(List.of(), false, Optional.empty());

        public TableLook {
            widths = List.copyOf(widths);
        }
    }

    /** Somebody's words. */
    record Quote(List<Block> body, Optional<Text> by) implements Block {
        public Quote {
            body = List.copyOf(body);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.quote(this);
        }
    }

    /** A list of terms with their meanings. */
    record Terms(List<Term> terms) implements Block {
        public Terms {
            terms = List.copyOf(terms);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.terms(this);
        }
    }

    /** A term and what it means. */
    record Term(Text term, List<Block> meaning) {
        public Term {
            meaning = List.copyOf(meaning);
        }
    }

    /**
     * A "For more information" line.
     *
     * @param lead the words before the link; the language's own if absent
     * @param target an address as in {@link Inline.Link}
     * @param text the link's words; absent only for a {@code leaflet:} target before localising,
     *     which then takes that leaflet's title
     * @param address what paper shows of the target after the link; none before localising
     */
    record More(Optional<Text> lead, String target, Optional<Text> text, Optional<Text> address)
            implements Block {
        /** Makes a line as an author writes it. */
        public More(Optional<Text> lead, String target, Optional<Text> text) {
            this(lead, target, text, Optional.empty());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.more(this);
        }
    }

    /** The helpline panel, here. */
    record HelplineHere() implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.helplineHere(this);
        }
    }

    /** A QR code of an address, with words beside it. */
    record QrCode(String url, Text text) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.qrCode(this);
        }
    }

    /**
     * Blocks in another language than what surrounds them.
     *
     * @param language their language, which gives their direction too
     */
    record InLanguage(Locale language, List<Block> body) implements Block {
        public InLanguage {
            body = List.copyOf(body);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.inLanguage(this);
        }
    }

    /** A new page starts here. */
    record PageBreak() implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.pageBreak(this);
        }
    }

    /** One method for each kind of block. */
    interface Visitor<R> {
        R paragraph(Paragraph paragraph);

        R subheading(Subheading subheading);

        R itemList(ItemList list);

        R callout(Callout callout);

        R image(Image image);

        R table(Table table);

        R quote(Quote quote);

        R terms(Terms terms);

        R more(More more);

        R helplineHere(HelplineHere helpline);

        R qrCode(QrCode qrCode);

        R inLanguage(InLanguage part);

        R pageBreak(PageBreak pageBreak);
    }
}
