package org.leafwright.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A leaflet as its author wrote it. Text may hold {@code ${…}} placeholders.
 *
 * @param id lower-case letters, digits and hyphens
 * @param language the language it is written in
 * @param kind {@code factsheet}, {@code leaflet}, {@code booklet}, {@code guide} or a text of its
 *     own
 * @param editions languages it is to be published in besides its own
 * @param brand the brand's name, if it has one
 * @param sections at least one
 * @param comments where comments go; the brand says if absent
 * @param links where the addresses of links are printed; the brand says if absent
 */
public record Leaflet(
        String id,
        Locale language,
        Text title,
        Optional<Text> shortTitle,
        Optional<Text> subtitle,
        String kind,
        Optional<Text> summary,
        List<Locale> editions,
        Optional<String> brand,
        PublicationDate published,
        Optional<PublicationDate> review,
        Optional<String> version,
        Optional<String> reference,
        List<String> authors,
        List<String> reviewers,
        PageSetup page,
        List<Section> sections,
        List<Text> sources,
        HelplineAtEnd helplineAtEnd,
        Optional<Comments> comments,
        Optional<PrintedLinks> links) {
    public Leaflet {
        editions = List.copyOf(editions);
        authors = List.copyOf(authors);
        reviewers = List.copyOf(reviewers);
        sections = List.copyOf(sections);
        sources = List.copyOf(sources);
    }
}
