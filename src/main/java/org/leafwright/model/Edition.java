package org.leafwright.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A leaflet in one language with every word that will be printed: placeholders replaced, dates,
 * hours and built-in words written out. Layout adds none of its own.
 *
 * <p>Text that isn't in {@code language} is marked as {@link Inline.Foreign}.
 *
 * @param leaflet the leaflet; its texts hold no placeholders
 * @param brand its brand, as written
 * @param language the edition's language
 * @param rightToLeft whether the edition's pages run from right to left
 * @param letterhead whose leaflet it is
 * @param kind the word for the leaflet's kind, such as "Factsheet"
 * @param footer the footer's line
 * @param charityStatement one text for each register, and the company number if there is one
 * @param numbers how numbers and page numbers are written
 * @param calloutWords the word for each kind of callout
 * @param moreLead the words before a link for more information
 * @param helpline the helpline panel, if the brand has a helpline
 * @param sourcesHeading the heading above the sources
 * @param linkNotes the addresses of links that are numbered, before the sources in one series
 * @param colophon what the end prints: dates, version, reference, authors, reviewers, address
 * @param quoteMarks the opening and the closing quotation mark
 * @param partWords built-in words in the languages of parts that aren't in the edition's
 * @param draft the word that marks each page, if this is to be a draft
 * @param metadata title, author and the like for the file itself
 */
public record Edition(
        Leaflet leaflet,
        Brand brand,
        Locale language,
        boolean rightToLeft,
        Letterhead letterhead,
        Text kind,
        Text footer,
        List<Text> charityStatement,
        Numbers numbers,
        Map<Block.CalloutKind, CalloutWord> calloutWords,
        Text moreLead,
        Optional<HelplinePanel> helpline,
        Text sourcesHeading,
        List<Text> linkNotes,
        List<LabelledText> colophon,
        QuoteMarks quoteMarks,
        Map<Locale, PartWords> partWords,
        Optional<Text> draft,
        Metadata metadata) {
    public Edition {
        charityStatement = List.copyOf(charityStatement);
        calloutWords = Map.copyOf(calloutWords);
        linkNotes = List.copyOf(linkNotes);
        colophon = List.copyOf(colophon);
        partWords = Map.copyOf(partWords);
    }

    /** Returns the same with the built-in words that stand within blocks in another language. */
    public Edition in(Locale part) {
        return Optional.ofNullable(partWords.get(part)).map(this::with).orElse(this);
    }

    private Edition with(PartWords words) {
        return new Edition(
                leaflet,
                brand,
                language,
                rightToLeft,
                letterhead,
                kind,
                footer,
                charityStatement,
                numbers,
                words.callouts(),
                words.moreLead(),
                helpline,
                sourcesHeading,
                linkNotes,
                colophon,
                words.quoteMarks(),
                partWords,
                draft,
                metadata);
    }

    /**
     * The built-in words that stand within blocks of one language.
     *
     * @param callouts the word for each kind of callout
     * @param moreLead the words before a link for more information
     */
    public record PartWords(
            Map<Block.CalloutKind, CalloutWord> callouts, Text moreLead, QuoteMarks quoteMarks) {
        public PartWords {
            callouts = Map.copyOf(callouts);
        }
    }

    /** Returns the word for a kind of callout. */
    public CalloutWord calloutWord(Block.CalloutKind kind) {
        return Optional.ofNullable(calloutWords.get(kind)).orElse(CalloutWord.NONE);
    }

    /**
     * What the first page says of the brand above all else.
     *
     * @param organisation may be empty
     * @param logoAlt the logo's words for those who don't see it
     */
    public record Letterhead(Text organisation, Optional<Text> strapline, Optional<Text> logoAlt) {}

    /**
     * The word for a kind of callout.
     *
     * @param alone where it is all the callout's heading, such as "Warning"
     * @param beforeHeading where a heading follows, such as "Warning:"
     */
    public record CalloutWord(Text alone, Text beforeHeading) {
        private static final CalloutWord NONE = new CalloutWord(Text.of(""), Text.of(""));
    }

    /** A label, such as "Published", and what it labels. */
    public record LabelledText(Text label, Text value) {}

    /** An opening and a closing quotation mark. */
    public record QuoteMarks(String open, String close) {}

    /** What a row of the helpline panel tells; layout draws an icon for each. */
    public enum ContactKind {
        PHONE,
        TEXT_PHONE,
        HOURS,
        EMAIL,
        WEBSITE
    }

    /**
     * A row of the helpline panel.
     *
     * @param label what it is, for readers who don't see the icon
     * @param values one line each, linked where that helps
     * @param note a smaller word after it, such as "free to call"
     */
    public record ContactRow(ContactKind kind, Text label, List<Text> values, Optional<Text> note) {
        public ContactRow {
            values = List.copyOf(values);
        }
    }

    /** The helpline panel. */
    public record HelplinePanel(Text name, List<ContactRow> rows, List<Block> note) {
        public HelplinePanel {
            rows = List.copyOf(rows);
            note = List.copyOf(note);
        }
    }

    /**
     * What the file says of itself.
     *
     * @param title the leaflet's title in plain characters
     * @param authors the leaflet's authors, or else the organisation; may be empty
     * @param publisher the organisation; may be empty
     * @param subject the summary; may be empty
     * @param published the date that stands for creation and change
     */
    public record Metadata(
            String title,
            List<String> authors,
            String publisher,
            String subject,
            PublicationDate published) {
        public Metadata {
            authors = List.copyOf(authors);
        }
    }
}
