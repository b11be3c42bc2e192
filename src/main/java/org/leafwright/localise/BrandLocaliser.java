package org.leafwright.localise;

import org.leafwright.model.Brand;

/** Puts values into the texts of a brand. */
final class BrandLocaliser {
    private final TextLocaliser texts;
    private final BlockLocaliser blocks;

    BrandLocaliser(TextLocaliser texts, BlockLocaliser blocks) {
        this.texts = texts;
        this.blocks = blocks;
    }

    Brand brand(Brand from) {
        Brand localised =
                new Brand(
                        from.id(),
                        from.language(),
                        from.organisation(),
                        from.strapline().map(line -> texts.plain(line, from)),
                        from.charityNumbers(),
                        from.companyNumber(),
                        from.address().stream().map(line -> texts.plain(line, from)).toList(),
                        from.website(),
                        from.helpline().map(this::helpline),
                        from.logo().map(this::logo),
                        from.colours(),
                        from.fonts(),
                        from.footer(),
                        from.labels(),
                        from.digits());
        return texts.positions().copy(from, localised);
    }

    private Brand.Helpline helpline(Brand.Helpline from) {
        Brand.Helpline localised =
                new Brand.Helpline(
                        from.name().map(line -> texts.plain(line, from)),
                        from.phone(),
                        from.cost(),
                        from.textPhone(),
                        from.hours(),
                        from.timezone(),
                        from.email(),
                        blocks.blocks(from.note()));
        return texts.positions().copy(from, localised);
    }

    private Brand.Logo logo(Brand.Logo from) {
        Brand.Logo localised = new Brand.Logo(from.file(), texts.plain(from.alt(), from));
        return texts.positions().copy(from, localised);
    }
}
