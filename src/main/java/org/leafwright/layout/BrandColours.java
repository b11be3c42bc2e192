package org.leafwright.layout;

import org.leafwright.model.Brand;
import org.leafwright.model.Colour;

/** A brand's colours as it gives them, and others in the place of those that it leaves out. */
record BrandColours(Colour primary, Colour accent, Colour text, Colour panel) {
    private static final Colour PRIMARY = new Colour(0x1f, 0x4e, 0x5f);
    private static final Colour TEXT = new Colour(0x1d, 0x1d, 0x1f);
    private static final double TINT = 0.08;

    static BrandColours of(Brand.Colours given) {
        Colour primary = given.primary().orElse(PRIMARY);
        return new BrandColours(
                primary,
                given.accent().orElse(primary),
                given.text().orElse(TEXT),
                given.panel().orElse(panel(primary)));
    }

    /** Returns a tint of the shade of a colour that can be read on that tint. */
    private static Colour panel(Colour primary) {
        return tint(
                Contrast.nearest(
                                primary,
                                shade -> Contrast.readable(shade, tint(shade), Contrast.TEXT))
                        .orElse(Colour.BLACK));
    }

    private static Colour tint(Colour colour) {
        return Colour.WHITE.mix(colour, TINT);
    }
}
