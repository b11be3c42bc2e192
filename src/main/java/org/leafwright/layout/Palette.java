package org.leafwright.layout;

import org.leafwright.diagnostic.Positions;
import org.leafwright.diagnostic.Problems;
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
    private static final Colour MUTED = new Colour(0x55, 0x55, 0x5a);

    /** How callouts of a kind look. */
    record CalloutColours(Colour strong, Ink ink) {}

    /** Returns the colours of a brand; those that can't be read are changed and reported. */
    static Palette of(Brand brand, Positions positions, Problems problems) {
        BrandColours colours = BrandColours.of(brand.colours());
        new ContrastCheck(brand, colours, positions).report(problems);
        Colour primary = colours.primary();
        Colour accent = colours.accent();
        Ink page = ink(colours, Colour.WHITE);
        return new Palette(
                primary,
                primary.mix(Contrast.ink(primary), 0.13),
                accent.equals(primary) ? primary.mix(Contrast.ink(primary), 0.26) : accent,
                colours.panel(),
                Colour.WHITE.mix(page.text(), 0.22),
                page,
                onBand(primary, accent),
                ink(colours, colours.panel()));
    }

    /** Returns the colours on a paper, each in the shade nearest to it that can be read there. */
    private static Ink ink(BrandColours colours, Colour paper) {
        Colour strong = Contrast.shade(colours.primary(), paper, Contrast.TEXT);
        return new Ink(
                paper,
                Contrast.shade(colours.text(), paper, Contrast.TEXT),
                strong,
                strong,
                strong,
                Contrast.shade(MUTED, paper, Contrast.TEXT),
                Contrast.shade(colours.accent(), paper, Contrast.LARGE));
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
}
