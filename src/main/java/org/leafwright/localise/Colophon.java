package org.leafwright.localise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leafwright.model.Brand;
import org.leafwright.model.Comments;
import org.leafwright.model.Edition.LabelledText;
import org.leafwright.model.HelplineAtEnd;
import org.leafwright.model.LabelKey;
import org.leafwright.model.Leaflet;
import org.leafwright.model.PublicationDate;
import org.leafwright.model.Text;

/** Writes what the end of a leaflet says of the leaflet itself, as far as it is given. */
final class Colophon {
    private final LabelWriter labels;
    private final Words words;
    private final DateWriter dates;
    private final TextLocaliser leafletTexts;
    private final TextLocaliser brandTexts;
    private final List<LabelledText> rows = new ArrayList<>();

    private Colophon(
            LabelWriter labels,
            Words words,
            DateWriter dates,
            TextLocaliser leafletTexts,
            TextLocaliser brandTexts) {
        this.labels = labels;
        this.words = words;
        this.dates = dates;
        this.leafletTexts = leafletTexts;
        this.brandTexts = brandTexts;
    }

    /**
     * Writes the rows.
     *
     * @param leaflet as written
     * @param brand as written
     */
    static List<LabelledText> rows(
            Leaflet leaflet,
            Brand brand,
            LabelWriter labels,
            Words words,
            DateWriter dates,
            TextLocaliser leafletTexts,
            TextLocaliser brandTexts) {
        Colophon colophon = new Colophon(labels, words, dates, leafletTexts, brandTexts);
        colophon.leaflet(leaflet);
        colophon.publisher(brand);
        colophon.comments(leaflet, brand);
        return colophon.rows;
    }

    private void leaflet(Leaflet leaflet) {
        add(LabelKey.COLOPHON_PUBLISHED, date(leaflet.published()));
        leaflet.review().ifPresent(date -> add(LabelKey.COLOPHON_REVIEW, date(date)));
        leaflet.version()
                .ifPresent(
                        text ->
                                add(
                                        LabelKey.COLOPHON_VERSION,
                                        leafletTexts.neutral(text, leaflet)));
        leaflet.reference()
                .ifPresent(
                        text ->
                                add(
                                        LabelKey.COLOPHON_REFERENCE,
                                        leafletTexts.neutral(text, leaflet)));
        people(LabelKey.COLOPHON_AUTHORS, leaflet.authors(), leaflet);
        people(LabelKey.COLOPHON_REVIEWERS, leaflet.reviewers(), leaflet);
    }

    private void publisher(Brand brand) {
        if (!brand.organisation().isEmpty()) {
            add(LabelKey.COLOPHON_PUBLISHER, organisation(brand));
        }
    }

    /** A leaflet that wants no helpline doesn't send its comments there either. */
    private void comments(Leaflet leaflet, Brand brand) {
        Optional<Comments> said = leaflet.comments().or(brand::comments);
        Optional<Text> address =
                said.isPresent()
                        ? said.get().address().map(a -> commentsAddress(a, said.get()))
                        : brand.helpline()
                                .filter(any -> leaflet.helplineAtEnd() != HelplineAtEnd.NO)
                                .flatMap(this::email);
        address.ifPresent(text -> add(LabelKey.COLOPHON_FEEDBACK, text));
    }

    private Text commentsAddress(String address, Comments owner) {
        return address.contains("@")
                ? HelplineWriter.email(address, owner, brandTexts)
                : HelplineWriter.web(address, brandTexts);
    }

    private Optional<Text> email(Brand.Helpline helpline) {
        return helpline.email().map(e -> HelplineWriter.email(e, helpline, brandTexts));
    }

    private Text organisation(Brand brand) {
        List<Text> parts = new ArrayList<>();
        parts.add(brandTexts.line(brand.organisation(), brand));
        for (String line : brand.address()) {
            parts.add(brandTexts.line(line, brand));
        }
        brand.website().ifPresent(website -> parts.add(HelplineWriter.web(website, brandTexts)));
        return brandTexts.joined(parts);
    }

    private void people(LabelKey key, List<String> names, Leaflet leaflet) {
        if (!names.isEmpty()) {
            List<Text> people = new ArrayList<>();
            for (String name : names) {
                people.add(leafletTexts.line(name, leaflet));
            }
            add(key, leafletTexts.joined(people));
        }
    }

    private Text date(PublicationDate date) {
        return leafletTexts.in(words.language()).line(dates.date(date), date);
    }

    private void add(LabelKey label, Text value) {
        rows.add(new LabelledText(labels.capitalised(label), value));
    }
}
