package org.leafwright.localise;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.leafwright.diagnostic.Positions;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.Sourced;
import org.leafwright.language.WritingSystem;
import org.leafwright.model.Block;
import org.leafwright.model.Brand;
import org.leafwright.model.Edition;
import org.leafwright.model.LabelKey;
import org.leafwright.model.Leaflet;
import org.leafwright.model.NumberingSystem;
import org.leafwright.model.Numbers;
import org.leafwright.model.PrintedLinks;
import org.leafwright.model.Section;
import org.leafwright.model.Text;

/** Makes the edition of a leaflet in one language: every word that will be printed. */
public final class Localiser {
    private static final String DEFAULT_FOOTER = "${short_title} · ${kind} · ${published}";

    private final Leaflet leaflet;
    private final Brand brand;
    private final Locale language;
    private final Words words;
    private final Numbers numbers;
    private final DateWriter dates;
    private final LabelWriter labels;
    private final TextLocaliser leafletTexts;
    private final TextLocaliser brandTexts;
    private final List<Text> hours;
    private final LinkedLeaflets leaflets;
    private final Purpose purpose;

    /** Reads the words of English, which most leaflets need and no other language does without. */
    public static void load() {
        Words.english();
    }

    private Localiser(
            Leaflet leaflet,
            Brand brand,
            Locale language,
            LinkedLeaflets leaflets,
            Purpose purpose,
            Positions positions,
            Problems problems) {
        this.leaflet = leaflet;
        this.purpose = purpose;
        this.brand = brand;
        this.language = language;
        this.leaflets = leaflets;
        words = LanguageSupport.words(language, leaflet, positions, problems);
        TextLocaliser bare =
                new TextLocaliser(
                        language,
                        language,
                        Placeholders.of(Map.of()),
                        positions,
                        new MissingValues(leaflet, brand, problems),
                        new LeafletLinks(
                                leaflets,
                                leaflet.sections().stream().map(Section::id).toList(),
                                problems),
                        PrintedAddresses.NONE);
        NumberingSystem digits =
                brand.digits()
                        .or(() -> words.find("digits"))
                        .flatMap(NumberingSystem::named)
                        .orElse(NumberingSystem.LATN);
        dates = new DateWriter(words, new Numbers(digits.digits(), ""));
        TextLocaliser texts = bare.with(PlaceholderValues.of(leaflet, brand, words, dates, bare));
        leafletTexts = texts.in(leaflet.language());
        brandTexts = texts.in(brand.language());
        labels = new LabelWriter(brand, words, texts);
        hours =
                brand.helpline()
                        .map(Brand.Helpline::hours)
                        .map(new HoursWriter(words, dates, labels, brandTexts)::phrases)
                        .orElse(List.of());
        numbers =
                new Numbers(digits.digits(), pagePattern(), onlyPagePattern(), referencePattern());
    }

    /**
     * Makes an edition. Texts whose language isn't the edition's are marked as foreign.
     *
     * @param language the edition's language; the leaflet's texts are in it already, or are printed
     *     in their own
     * @param purpose what the edition is for
     * @param problems learns of placeholders without a value, links to leaflets that aren't there
     *     and languages without words of their own
     */
    public static Sourced<Edition> localise(
            Sourced<Leaflet> leaflet,
            Sourced<Brand> brand,
            Locale language,
            LinkedLeaflets leaflets,
            Purpose purpose,
            Problems problems) {
        Positions positions = new Positions();
        positions.putAll(leaflet.positions());
        positions.putAll(brand.positions());
        Localiser localiser =
                new Localiser(
                        leaflet.value(),
                        brand.value(),
                        language,
                        leaflets,
                        purpose,
                        positions,
                        problems);
        MissingHelpline.check(leaflet, brand.value(), problems);
        Edition edition = localiser.edition();
        return new Sourced<>(edition, positions);
    }

    /**
     * Returns a leaflet's title as its edition in its own language prints it.
     *
     * @param problems learns of placeholders without a value
     */
    public static LinkedLeaflet.Title title(
            Sourced<Leaflet> leaflet, Sourced<Brand> brand, Problems problems) {
        Locale language = leaflet.value().language();
        Positions positions = new Positions();
        positions.putAll(leaflet.positions());
        Localiser localiser =
                new Localiser(
                        leaflet.value(),
                        brand.value(),
                        language,
                        new UntoldLinks(language),
                        Purpose.PUBLICATION,
                        positions,
                        problems);
        return new LinkedLeaflet.Title(
                language, localiser.leafletTexts.text(leaflet.value().title()));
    }

    private Edition edition() {
        PrintedAddresses addresses =
                new PrintedAddresses(
                        leaflet.links().or(brand::links).orElse(PrintedLinks.MORE),
                        words.find("aside").orElse(HoursWriter.ASIDE),
                        numbers);
        BlockLocaliser leafletBlocks = new BlockLocaliser(leafletTexts, addresses, leaflets);
        BlockLocaliser brandBlocks = new BlockLocaliser(brandTexts, addresses, leaflets);
        HelplineWriter panels = new HelplineWriter(labels, brandTexts, brandBlocks);
        Leaflet printed =
                new LeafletLocaliser(leafletTexts, addresses, leafletBlocks).leaflet(leaflet);
        Optional<Edition.HelplinePanel> helpline =
                brand.helpline().map(h -> panels.panel(h, hours, brand.website()));
        return new Edition(
                printed,
                brand,
                language,
                WritingSystem.isRightToLeft(language),
                letterhead(),
                kind(),
                footer(),
                charityStatement(),
                numbers,
                calloutWords(labels, words),
                labels.text(LabelKey.MORE_LEAD),
                helpline,
                labels.capitalised(LabelKey.SOURCES),
                addresses.notes(),
                Colophon.rows(leaflet, brand, labels, words, dates, leafletTexts, brandTexts),
                quoteMarks(words),
                partWords(),
                draft(),
                metadata(printed));
    }

    private Edition.Letterhead letterhead() {
        return new Edition.Letterhead(
                brandTexts.line(brand.organisation(), brand),
                brand.strapline().map(line -> brandTexts.line(line, brand)),
                brand.logo().map(logo -> brandTexts.line(logo.alt(), logo)));
    }

    private Text kind() {
        return PlaceholderValues.kindLabel(leaflet)
                .map(labels::capitalised)
                .orElseGet(() -> leafletTexts.line(leaflet.kind(), leaflet));
    }

    private Text footer() {
        return brand.footer()
                .map(template -> brandTexts.line(template, brand))
                .orElseGet(
                        () ->
                                leafletTexts
                                        .in(words.language())
                                        .line(
                                                DEFAULT_FOOTER,
                                                leaflet.shortTitle().orElseGet(leaflet::title)));
    }

    private List<Text> charityStatement() {
        List<Text> statement = new ArrayList<>();
        for (Brand.CharityNumber charity : brand.charityNumbers()) {
            Map<String, Value> number =
                    Map.of("number", Value.neutral(plain(charity.number(), charity)));
            Text text =
                    LabelKey.ofRegister(charity.register())
                            .map(key -> labels.text(key, number))
                            .orElseGet(() -> otherRegister(charity));
            statement.add(leafletTexts.positions().copy(charity, text));
        }
        brand.companyNumber()
                .map(
                        number ->
                                labels.text(
                                        LabelKey.COMPANY,
                                        Map.of("number", Value.neutral(plain(number, brand)))))
                .ifPresent(statement::add);
        return statement;
    }

    private Text otherRegister(Brand.CharityNumber charity) {
        String label = charity.label().orElse(charity.register());
        Placeholders slots =
                brandTexts
                        .placeholders()
                        .with("number", Value.neutral(plain(charity.number(), charity)));
        String template = label.contains("${number}") ? label : label + " ${number}";
        return brandTexts.with(slots).line(template, charity);
    }

    private String plain(String written, Object owner) {
        return brandTexts.plain(written, owner);
    }

    private static Edition.QuoteMarks quoteMarks(Words words) {
        return new Edition.QuoteMarks(words.get("quote.open"), words.get("quote.close"));
    }

    private Map<Locale, Edition.PartWords> partWords() {
        Map<Locale, Edition.PartWords> all = new HashMap<>();
        for (Section section : leaflet.sections()) {
            addPartWords(section.body(), all);
        }
        return all;
    }

    private void addPartWords(List<Block> blocks, Map<Locale, Edition.PartWords> all) {
        for (Block block : blocks) {
            if (block instanceof Block.InLanguage part
                    && !Languages.same(part.language(), language)) {
                Words.of(part.language()).ifPresent(own -> all.put(part.language(), words(own)));
            }
            addPartWords(block.inner(), all);
        }
    }

    private Edition.PartWords words(Words own) {
        LabelWriter inLanguage = labels.in(own);
        return new Edition.PartWords(
                calloutWords(inLanguage, own),
                inLanguage.text(LabelKey.MORE_LEAD),
                quoteMarks(own));
    }

    private Optional<Text> draft() {
        if (purpose == Purpose.PUBLICATION) {
            return Optional.empty();
        }
        String word = Capitals.all(labels.plain(LabelKey.DRAFT, Map.of()), words.language());
        return Optional.of(leafletTexts.told(Text.of(word), words.language()));
    }

    private Map<Block.CalloutKind, Edition.CalloutWord> calloutWords(
            LabelWriter labels, Words words) {
        Map<Block.CalloutKind, Edition.CalloutWord> all = new EnumMap<>(Block.CalloutKind.class);
        for (Block.CalloutKind kind : Block.CalloutKind.values()) {
            Text word =
                    labels.capitalised(
                            switch (kind) {
                                case INFO -> LabelKey.CALLOUT_INFO;
                                case TIP -> LabelKey.CALLOUT_TIP;
                                case WARNING -> LabelKey.CALLOUT_WARNING;
                                case URGENT -> LabelKey.CALLOUT_URGENT;
                            });
            all.put(kind, new Edition.CalloutWord(word, beforeHeading(word, labels, words)));
        }
        return all;
    }

    /**
     * Returns a word with a colon, unless it ends in a mark of its own, such as “Did you know?”.
     */
    private Text beforeHeading(Text word, LabelWriter labels, Words words) {
        String plain = word.plain().stripTrailing();
        if (plain.isEmpty() || endsInMark(plain)) {
            return word;
        }
        Text marked =
                labels.filled(
                        words.get("callout.headed"), Map.of("kind", leafletTexts.value(word)));
        return leafletTexts.positions().copy(word, marked);
    }

    private static boolean endsInMark(String text) {
        return Character.getType(text.codePointBefore(text.length()))
                == Character.OTHER_PUNCTUATION;
    }

    private String pagePattern() {
        return labels.plain(LabelKey.PAGE, Map.of("page", "{0}", "total", "{1}"));
    }

    private String onlyPagePattern() {
        return words.find("page.only")
                .orElseGet(
                        () ->
                                Capitals.first(
                                        labels.plain(
                                                LabelKey.PAGE_REFERENCE, Map.of("page", "{0}")),
                                        words.language()))
                .replace("${page}", "{0}");
    }

    private String referencePattern() {
        return words.find("aside")
                .orElse(HoursWriter.ASIDE)
                .replace("{0}", "")
                .replace("{1}", labels.plain(LabelKey.PAGE_REFERENCE, Map.of("page", "{0}")));
    }

    private Edition.Metadata metadata(Leaflet printed) {
        String organisation = plain(brand.organisation(), brand);
        List<String> authors = printed.authors();
        if (authors.isEmpty() && !organisation.isEmpty()) {
            authors = List.of(organisation);
        }
        String title = printed.title().plain();
        return new Edition.Metadata(
                draft().map(word -> word.plain() + ": " + title).orElse(title),
                authors,
                organisation,
                printed.summary().map(Text::plain).orElse(""),
                leaflet.published());
    }
}
