package org.leafwright.layout;

import org.leafwright.diagnostic.Positions;
import org.leafwright.diagnostic.Problems;
import org.leafwright.model.Brand;
import org.leafwright.model.Edition;

/**
 * How a leaflet looks.
 *
 * @param unit the base of the rhythm; heights and distances down the page are multiples of its half
 */
record Theme(PageGeometry page, Palette palette, TypeScale type, double unit) {
    /** The family of brands that name none. */
    static final String FAMILY = "Source Sans 3";

    private static final double SIZE = 12;

    static Theme of(Edition edition, Families families, Positions positions, Problems problems) {
        Brand.Fonts fonts = edition.brand().fonts();
        double size = fonts.sizePt().orElse(SIZE);
        double unit = TypeScale.unit(size);
        PageGeometry page = PageGeometry.of(edition.leaflet().page(), size, unit);
        String body = families.known(fonts.body(), FAMILY, edition.brand(), positions, problems);
        return new Theme(
                page,
                Palette.of(edition.brand(), positions, problems),
                TypeScale.of(
                        body,
                        families.known(
                                fonts.headings(), body, edition.brand(), positions, problems),
                        size,
                        page.measure() / size),
                unit);
    }

    /** Returns a number of base units in points. */
    double units(double count) {
        return count * unit;
    }

    /** Returns a length, made longer to a multiple of the base unit. */
    double onGrid(double length) {
        return Math.ceil(length / unit - 1e-6) * unit;
    }
}
