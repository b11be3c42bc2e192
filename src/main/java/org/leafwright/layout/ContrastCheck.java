package org.leafwright.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Position;
import org.leafwright.diagnostic.Positions;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.Severity;
import org.leafwright.model.Brand;
import org.leafwright.model.Colour;

/**
 * Reports the colours of a brand that can't be read on paper or on its panels, once each: which
 * shades stand in for them, and what to write instead.
 */
final class ContrastCheck {
    private final Brand brand;
    private final Positions positions;
    private final Colour panel;
    private final List<Use> uses = new ArrayList<>();

    /** What a brand's colour is used for, on paper and on panels. */
    private record Use(String name, Colour colour, String what, double ratio) {
        boolean readable(Colour shade, Colour ground) {
            return Contrast.readable(shade, ground, ratio);
        }

        /** Returns the nearest shade for paper. */
        Colour onPaper() {
            return Contrast.shade(colour, Colour.WHITE, ratio);
        }

        /** Returns the nearest shade for paper and panels, if there is one. */
        Optional<Colour> onBoth(Colour panel) {
            return Contrast.nearest(
                    colour, shade -> readable(shade, Colour.WHITE) && readable(shade, panel));
        }
    }

    ContrastCheck(Brand brand, BrandColours colours, Positions positions) {
        this.brand = brand;
        this.positions = positions;
        this.panel = colours.panel();
        Brand.Colours given = brand.colours();
        given.primary()
                .ifPresent(c -> uses.add(new Use("primary", c, "text needs", Contrast.TEXT)));
        given.accent().ifPresent(c -> uses.add(new Use("accent", c, "marks need", Contrast.LARGE)));
        given.text().ifPresent(c -> uses.add(new Use("text", c, "text needs", Contrast.TEXT)));
    }

    void report(Problems problems) {
        for (Use use : uses) {
            List<String> ratios = new ArrayList<>();
            List<String> shades = new ArrayList<>();
            for (Colour ground : grounds()) {
                if (!use.readable(use.colour, ground)) {
                    ratios.add(
                            String.format(
                                    Locale.ROOT,
                                    "%.1f:1 on %s",
                                    Math.floor(use.colour.contrast(ground) * 10) / 10,
                                    ground.equals(Colour.WHITE)
                                            ? "white"
                                            : "the panel's " + ground.hex()));
                    shades.add(Contrast.shade(use.colour, ground, use.ratio).hex());
                }
            }
            if (!ratios.isEmpty()) {
                problems.add(
                        new Diagnostic(
                                Severity.WARNING,
                                Code.LOW_CONTRAST,
                                String.format(
                                        Locale.ROOT,
                                        "The %s colour %s has a contrast of %s, below the %.1f:1"
                                                + " that %s; it is printed there as %s",
                                        use.name,
                                        use.colour.hex(),
                                        String.join(" and ", ratios),
                                        use.ratio,
                                        use.what,
                                        String.join(" and ", shades)),
                                place(use.colour),
                                Optional.of(hint(use))));
            }
        }
    }

    private List<Colour> grounds() {
        return panel.equals(Colour.WHITE) ? List.of(panel) : List.of(Colour.WHITE, panel);
    }

    private String hint(Use use) {
        Colour goodPanel = goodPanel();
        Colour shade = use.onBoth(goodPanel).orElse(use.onPaper());
        if (goodPanel.equals(panel)) {
            return "Write " + shade.hex() + ", the nearest shade of it that can be read everywhere";
        }
        return "Write "
                + (shade.equals(use.colour) ? "" : shade.hex() + " for it and ")
                + goodPanel.hex()
                + " for the panel, since text that can be read on white can't be read on "
                + panel.hex();
    }

    /**
     * Returns a panel on which the shades to write can be read: that of the brand if it will do.
     */
    private Colour goodPanel() {
        boolean goes = true;
        for (Use use : uses) {
            goes &= use.onBoth(panel).isPresent();
        }
        return goes ? panel : Contrast.nearest(panel, this::suits).orElse(Colour.WHITE);
    }

    /** Returns whether a panel suits the shades that are nearest on paper. */
    private boolean suits(Colour ground) {
        for (Use use : uses) {
            if (!use.readable(use.onPaper(), ground)) {
                return false;
            }
        }
        return true;
    }

    private Optional<Position> place(Colour colour) {
        return positions
                .of(colour)
                .or(() -> positions.of(brand.colours()))
                .or(() -> positions.of(brand));
    }
}
