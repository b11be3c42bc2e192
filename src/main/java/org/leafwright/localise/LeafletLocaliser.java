package org.leafwright.localise;

import java.util.List;
import org.leafwright.model.Leaflet;

/** Localises every text of a leaflet. */
final class LeafletLocaliser {
    private final TextLocaliser texts;
    private final PrintedAddresses addresses;
    private final BlockLocaliser blocks;

    /**
     * @param texts localises texts that show no addresses
     * @param addresses writes where links lead that stand in other texts
     */
    LeafletLocaliser(TextLocaliser texts, PrintedAddresses addresses, BlockLocaliser blocks) {
        this.texts = texts;
        this.addresses = addresses;
        this.blocks = blocks;
    }

    Leaflet leaflet(Leaflet from) {
        Leaflet localised =
                new Leaflet(
                        from.id(),
                        from.language(),
                        texts.text(from.title()),
                        from.shortTitle().map(texts::text),
                        from.subtitle().map(texts::text),
                        from.kind(),
                        from.summary().map(texts.showing(addresses)::text),
                        from.editions(),
                        from.brand(),
                        from.published(),
                        from.review(),
                        from.version(),
                        from.reference(),
                        plain(from.authors(), from),
                        plain(from.reviewers(), from),
                        from.page(),
                        from.sections().stream().map(blocks::section).toList(),
                        from.sources().stream()
                                .map(texts.showing(addresses.atEnd())::text)
                                .toList(),
                        from.helplineAtEnd(),
                        from.comments(),
                        from.links());
        return texts.positions().copy(from, localised);
    }

    private List<String> plain(List<String> from, Leaflet owner) {
        return from.stream().map(line -> texts.plain(line, owner)).toList();
    }
}
