package org.leafwright.localise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.leafwright.model.Brand;
import org.leafwright.model.Inline;
import org.leafwright.model.LabelKey;
import org.leafwright.model.Leaflet;
import org.leafwright.model.PublicationDate;
import org.leafwright.model.Text;

/** Says what each placeholder stands for, as far as the leaflet and the brand give it. */
final class PlaceholderValues {
    private final Leaflet leaflet;
    private final Brand brand;
    private final Words words;
    private final DateWriter dates;
    private final LabelWriter labels;
    private final TextLocaliser leafletTexts;
    private final TextLocaliser brandTexts;
    private final Map<String, Function<Placeholders, Value>> definitions = new HashMap<>();

    private PlaceholderValues(
            Leaflet leaflet, Brand brand, Words words, DateWriter dates, TextLocaliser texts) {
        this.leaflet = leaflet;
        this.brand = brand;
        this.words = words;
        this.dates = dates;
        this.labels = new LabelWriter(brand, words, texts);
        this.leafletTexts = texts.in(leaflet.language());
        this.brandTexts = texts.in(brand.language());
    }

    /**
     * Returns all placeholders that have a value.
     *
     * @param texts localises texts that hold none
     */
    static Placeholders of(
            Leaflet leaflet, Brand brand, Words words, DateWriter dates, TextLocaliser texts) {
        PlaceholderValues values = new PlaceholderValues(leaflet, brand, words, dates, texts);
        values.defineLeaflet();
        values.defineBrand();
        brand.helpline().ifPresent(values::defineHelpline);
        return Placeholders.definedBy(values.definitions);
    }

    /** Returns the label of a leaflet's kind, unless the kind is a text of its own. */
    static Optional<LabelKey> kindLabel(Leaflet leaflet) {
        return LabelKey.of("kind." + leaflet.kind());
    }

    private void defineLeaflet() {
        Text shortTitle = leaflet.shortTitle().orElseGet(leaflet::title);
        definitions.put("title", all -> value(leafletTexts.with(all).text(leaflet.title())));
        definitions.put("short_title", all -> value(leafletTexts.with(all).text(shortTitle)));
        definitions.put("kind", all -> value(kind(all)));
        define("published", leaflet.published());
        leaflet.review().ifPresent(review -> define("review", review));
        neutral("version", leaflet.version(), leafletTexts, leaflet);
        neutral("reference", leaflet.reference(), leafletTexts, leaflet);
    }

    private Text kind(Placeholders all) {
        return kindLabel(leaflet)
                .map(labels.with(all)::text)
                .orElseGet(() -> leafletTexts.with(all).line(leaflet.kind(), leaflet));
    }

    private void define(String name, PublicationDate date) {
        Text written = leafletTexts.in(words.language()).line(dates.date(date), date);
        definitions.put(name, all -> value(written));
    }

    private void defineBrand() {
        if (!brand.id().isEmpty()) {
            definitions.put(
                    "organisation",
                    all -> value(brandTexts.with(all).line(brand.organisation(), brand)));
        }
        neutral("website", brand.website(), brandTexts, brand);
        neutral("company_number", brand.companyNumber(), brandTexts, brand);
        if (!brand.address().isEmpty()) {
            definitions.put("address", all -> address(brandTexts.with(all)));
        }
        defineCharityNumbers();
    }

    /** Of several numbers in one register none is the one that is meant. */
    private void defineCharityNumbers() {
        Set<String> several = new HashSet<>();
        for (Brand.CharityNumber charity : brand.charityNumbers()) {
            String name = Placeholders.CHARITY + charity.register();
            if (definitions.containsKey(name)) {
                several.add(name);
            }
            neutral(name, Optional.of(charity.number()), brandTexts, charity);
        }
        definitions.keySet().removeAll(several);
    }

    private Value address(TextLocaliser texts) {
        List<String> lines = new ArrayList<>();
        for (String line : brand.address()) {
            lines.add(texts.plain(line, brand));
        }
        return Value.in(brand.language(), String.join(Comma.of(brand.language()), lines));
    }

    private void defineHelpline(Brand.Helpline helpline) {
        helpline.name()
                .ifPresent(
                        name ->
                                definitions.put(
                                        "helpline.name",
                                        all -> value(brandTexts.with(all).line(name, helpline))));
        neutral("helpline.phone", helpline.phone(), brandTexts, helpline);
        neutral("helpline.text_phone", helpline.textPhone(), brandTexts, helpline);
        neutral("helpline.email", helpline.email(), brandTexts, helpline);
        if (!helpline.hours().isEmpty()) {
            definitions.put("helpline.hours", all -> value(hours(helpline, all)));
        }
    }

    private Text hours(Brand.Helpline helpline, Placeholders all) {
        HoursWriter writer = new HoursWriter(words, dates, labels.with(all), brandTexts.with(all));
        List<Inline> inlines = new ArrayList<>();
        for (Text phrase : writer.phrases(helpline.hours())) {
            if (!inlines.isEmpty()) {
                inlines.add(new Inline.Characters(words.get("hours.separator")));
            }
            inlines.addAll(phrase.inlines());
        }
        return new Text(inlines);
    }

    private Value value(Text localised) {
        return leafletTexts.value(localised);
    }

    /** Defines what belongs to whatever text it stands in. */
    private void neutral(String name, Optional<String> written, TextLocaliser texts, Object owner) {
        written.ifPresent(
                text ->
                        definitions.put(
                                name, all -> Value.neutral(texts.with(all).plain(text, owner))));
    }
}
