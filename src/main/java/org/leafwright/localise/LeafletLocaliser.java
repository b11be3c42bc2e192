package org.leafwright.localise;

import java.util.List;
import org.leafwright.model.Leaflet;

/** Localises every text of a leaflet. */
final class LeafletLocaliser {
    private final TextLocaliser texts;
    private final BlockLocaliser blocks;

    LeafletLocaliser(TextLocaliser texts, BlockLocaliser blocks) {
        this.texts = texts;
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
                        from.summary().map(texts::text),
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
                        from.sources().stream().map(texts::text).toList(),
                        from.helplineAtEnd(),
                        from.comments(),
                        from.links());
        return texts.positions().copy(from, localised);
    }

    private List<String> plain(List<String> from, Leaflet owner) {
        return from.stream().map(line -> texts.plain(line, owner)).toList();
    }
}
