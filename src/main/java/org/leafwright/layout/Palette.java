package org.leafwright.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Position;
import org.leafwright.diagnostic.Positions;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.Severity;
import org.leafwright.model.Block.CalloutKind;
import org.leafwright.model.Brand;
import org.leafwright.model.Colour;

/**
 * A leaflet's colours.
 *
 * @param band the masthead's and the helpline panel's colour
 * @param bandShape a shape on the band, close to it
 * @param bandAccent a smaller shape on the band
 * @param panel behind panels, table rows and callouts
 * @param rule thin lines that only divide
 * @param page ink on white
 * @param onBand ink on {@code band}
 * @param onPanel ink on {@code panel}
 */
record Palette(
        Colour band,
        Colour bandShape,
        Colour bandAccent,
        Colour panel,
        Colour rule,
        Ink page,
        Ink onBand,
        Ink onPanel) {
    private static final Colour PLAIN_PRIMARY = new Colour(0x1f, 0x4e, 0x5f);
    private static final Colour PLAIN_TEXT = new Colour(0x1d, 0x1d, 0x1f);
    private static final Colour MUTED = new Colour(0x55, 0x55, 0x5a);

    /** How callouts of a kind look. */
    record CalloutColours(Colour strong, Ink ink) {}

    /** Returns the colours of a brand; those that can't be read are changed and reported. */
    static Palette of(Brand brand, Positions positions, Problems problems) {
        Brand.Colours given = brand.colours();
        Colour primary = given.primary().orElse(PLAIN_PRIMARY);
        Colour accent = given.accent().orElse(primary);
        Colour text = given.text().orElse(PLAIN_TEXT);
        Colour panel = given.panel().orElse(Colour.WHITE.mix(primary, 0.08));
        Check check = new Check(brand, positions, problems);
        Colour readable = check.text("text", given.text(), text, Colour.WHITE, Contrast.TEXT);
        // Shades of a light colour turn muddy: yellow would give olive.
        check.text("primary", given.primary(), primary, Colour.WHITE, Contrast.TEXT);
        Colour strong = onPaper(List.of(primary, accent)).orElse(readable);
        Ink page =
                new Ink(
                        Colour.WHITE,
                        readable,
                        strong,
                        strong,
                        strong,
                        MUTED,
                        mark(accent, strong, Colour.WHITE));
        Ink onPanel =
                new Ink(
                        panel,
                        check.text("text", given.text(), text, panel, Contrast.TEXT),
                        Contrast.shade(strong, panel, Contrast.TEXT),
                        Contrast.shade(strong, panel, Contrast.TEXT),
                        Contrast.shade(strong, panel, Contrast.TEXT),
                        Contrast.shade(MUTED, panel, Contrast.TEXT),
                        mark(accent, strong, panel));
        check.report();
        return new Palette(
                primary,
                primary.mix(Contrast.ink(primary), 0.13),
                accent.equals(primary) ? primary.mix(Contrast.ink(primary), 0.26) : accent,
                panel,
                Colour.WHITE.mix(page.text(), 0.22),
                page,
                onBand(primary, accent),
                onPanel);
    }

    /** Returns the first of the colours that text can be set in on paper. */
    private static Optional<Colour> onPaper(List<Colour> colours) {
        for (Colour colour : colours) {
            if (Contrast.readable(colour, Colour.WHITE, Contrast.TEXT)) {
                return Optional.of(colour);
            }
        }
        return Optional.empty();
    }

    private static Colour mark(Colour accent, Colour strong, Colour paper) {
        return Contrast.readable(accent, paper, Contrast.LARGE)
                ? accent
                : Contrast.shade(strong, paper, Contrast.LARGE);
    }

    private static Ink onBand(Colour band, Colour accent) {
        boolean dark = Contrast.readable(Colour.WHITE, band, Contrast.TEXT);
        Colour ink =
                dark
                        ? Colour.WHITE
                        : Contrast.shade(band.mix(Colour.BLACK, 0.82), band, Contrast.TEXT);
        Colour soft = Contrast.shade(ink.mix(band, 0.18), band, Contrast.TEXT);
        Colour mark = Contrast.readable(accent, band, Contrast.LARGE) ? accent : ink;
        return new Ink(band, ink, ink, ink, ink, soft, mark);
    }

    /** Returns the colours of a kind of callout: the brand's for what is friendly. */
    CalloutColours callout(CalloutKind kind) {
        return switch (kind) {
            case INFO -> callout(onPanel.label(), panel, onPanel);
            case TIP -> callout(new Colour(0x1b, 0x6b, 0x45), new Colour(0xea, 0xf5, 0xee), page);
            case WARNING ->
                    callout(new Colour(0x8f, 0x53, 0x00), new Colour(0xff, 0xf4, 0xdd), page);
            case URGENT ->
                    callout(new Colour(0xb0, 0x0d, 0x1e), new Colour(0xfd, 0xec, 0xed), page);
        };
    }

    private static CalloutColours callout(Colour strong, Colour paper, Ink words) {
        Colour label = Contrast.shade(strong, paper, Contrast.TEXT);
        Ink ink =
                new Ink(
                        paper,
                        Contrast.shade(words.text(), paper, Contrast.TEXT),
                        label,
                        label,
                        Contrast.shade(words.link(), paper, Contrast.TEXT),
                        Contrast.shade(MUTED, paper, Contrast.TEXT),
                        label);
        return new CalloutColours(Contrast.shade(strong, paper, Contrast.LARGE), ink);
    }

    /** Replaces a brand's colours where they can't be read, and says so once for each of them. */
    private static final class Check {
        private final Brand brand;
        private final Positions positions;
        private final Problems problems;
        private final Map<String, Replaced> replaced = new LinkedHashMap<>();

        private record Replaced(Colour given, Colour paper, double ratio, Colour shade) {}

        Check(Brand brand, Positions positions, Problems problems) {
            this.brand = brand;
            this.positions = positions;
            this.problems = problems;
        }

        Colour text(
                String name, Optional<Colour> given, Colour colour, Colour paper, double ratio) {
            Colour shade = Contrast.shade(colour, paper, ratio);
            if (given.isPresent() && !shade.equals(colour)) {
                Replaced now = new Replaced(given.get(), paper, ratio, shade);
                Replaced before = replaced.get(name);
                if (before == null
                        || shade.contrast(Colour.WHITE) > before.shade.contrast(Colour.WHITE)) {
                    replaced.put(name, now);
                }
            }
            return shade;
        }

        /** Reports of each colour the use that changes it most. */
        void report() {
            replaced.forEach(this::report);
        }

        private void report(String name, Replaced colour) {
            problems.add(
                    new Diagnostic(
                            Severity.WARNING,
                            Code.LOW_CONTRAST,
                            String.format(
                                    Locale.ROOT,
                                    "The %s colour %s has a contrast of %.1f:1 on %s, below the"
                                            + " %.1f:1 that %s needs",
                                    name,
                                    colour.given.hex(),
                                    colour.given.contrast(colour.paper),
                                    colour.paper.hex(),
                                    colour.ratio,
                                    colour.ratio < Contrast.TEXT ? "large text" : "text"),
                            place(colour.given),
                            Optional.of(
                                    "Write "
                                            + colour.shade.hex()
                                            + ", the nearest shade of it that can be read"
                                            + " everywhere; till then other colours stand in for"
                                            + " it")));
        }

        private Optional<Position> place(Colour colour) {
            return positions
                    .of(colour)
                    .or(() -> positions.of(brand.colours()))
                    .or(() -> positions.of(brand));
        }
    }
}
