package org.leafwright.localise;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.leafwright.model.Brand;
import org.leafwright.model.LabelKey;
import org.leafwright.model.Leaflet;
import org.leafwright.model.Text;

/** Works out what each placeholder stands for, in an order in which no value needs itself. */
final class PlaceholderValues {
    private final Leaflet leaflet;
    private final Brand brand;
    private final Words words;
    private final DateWriter dates;
    private final LabelWriter labels;
    private final List<Text> hours;

    PlaceholderValues(
            Leaflet leaflet,
            Brand brand,
            Words words,
            DateWriter dates,
            LabelWriter labels,
            List<Text> hours) {
        this.leaflet = leaflet;
        this.brand = brand;
        this.words = words;
        this.dates = dates;
        this.labels = labels;
        this.hours = hours;
    }

    /** Returns the label of a leaflet's kind, unless the kind is a text of its own. */
    static Optional<LabelKey> kindLabel(Leaflet leaflet) {
        return LabelKey.of("kind." + leaflet.kind());
    }

    /** Returns all placeholders that have a value. */
    Placeholders placeholders(TextLocaliser texts) {
        Placeholders known = Placeholders.of(plainValues());
        TextLocaliser brandTexts = texts.in(brand.language());
        TextLocaliser leafletTexts = texts.in(leaflet.language());

        Map<String, Value> composed = new HashMap<>();
        if (!brand.address().isEmpty()) {
            TextLocaliser lines = brandTexts.with(known);
            List<String> address =
                    brand.address().stream().map(line -> lines.plain(line, brand)).toList();
            composed.put(
                    "address",
                    Value.in(brand.language(), String.join(Comma.of(brand.language()), address)));
        }
        Optional<Brand.Helpline> helpline = brand.helpline();
        helpline.flatMap(Brand.Helpline::name)
                .map(name -> brandTexts.with(known).plain(name, helpline.get()))
                .ifPresent(name -> composed.put("helpline.name", Value.in(brand.language(), name)));
        composed.put("kind", kind(leafletTexts.with(known), labels.with(known)));
        Placeholders withoutTitle = known.with(composed);

        String title = leafletTexts.with(withoutTitle).text(leaflet.title()).plain();
        Placeholders withTitle = withoutTitle.with("title", Value.in(leaflet.language(), title));
        String shortTitle =
                leaflet.shortTitle()
                        .map(text -> leafletTexts.with(withTitle).text(text).plain())
                        .orElse(title);
        return withTitle.with("short_title", Value.in(leaflet.language(), shortTitle));
    }

    private Value kind(TextLocaliser leafletTexts, LabelWriter labelsHere) {
        return kindLabel(leaflet)
                .map(key -> Value.in(wordsLanguage(), labelsHere.plain(key, Map.of())))
                .orElseGet(
                        () ->
                                Value.in(
                                        leaflet.language(),
                                        leafletTexts.plain(leaflet.kind(), leaflet)));
    }

    /** Returns the values that hold no placeholders themselves. */
    private Map<String, Value> plainValues() {
        Map<String, Value> values = new HashMap<>();
        if (!brand.organisation().isEmpty()) {
            values.put("organisation", Value.in(brand.language(), brand.organisation()));
        }
        neutral(values, "website", brand.website());
        neutral(values, "company_number", brand.companyNumber());
        for (Brand.CharityNumber charity : brand.charityNumbers()) {
            values.put("charity." + charity.register(), Value.neutral(charity.number()));
        }
        brand.helpline()
                .ifPresent(
                        helpline -> {
                            neutral(values, "helpline.phone", helpline.phone());
                            neutral(values, "helpline.text_phone", helpline.textPhone());
                            neutral(values, "helpline.email", helpline.email());
                        });
        if (!hours.isEmpty()) {
            List<String> phrases = hours.stream().map(Text::plain).toList();
            String joined = String.join(words.get("hours.separator"), phrases);
            values.put("helpline.hours", Value.in(wordsLanguage(), joined));
        }
        values.put("published", Value.in(wordsLanguage(), dates.date(leaflet.published())));
        leaflet.review()
                .ifPresent(
                        date -> values.put("review", Value.in(wordsLanguage(), dates.date(date))));
        neutral(values, "version", leaflet.version());
        neutral(values, "reference", leaflet.reference());
        return values;
    }

    private Locale wordsLanguage() {
        return words.language();
    }

    private static void neutral(Map<String, Value> into, String name, Optional<String> text) {
        text.ifPresent(value -> into.put(name, Value.neutral(value)));
    }
}
