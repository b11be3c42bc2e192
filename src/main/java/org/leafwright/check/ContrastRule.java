package org.leafwright.check;

import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.Sourced;
import org.leafwright.model.Brand;
import org.leafwright.model.Leaflet;
import org.leafwright.model.Workspace.CheckLevel;

/**
 * Colours that can't be read on their ground. Layout finds them: it alone knows what lies on what.
 */
final class ContrastRule implements Rule {
    @Override
    public String name() {
        return "contrast";
    }

    @Override
    public Code code() {
        return Code.LOW_CONTRAST;
    }

    @Override
    public CheckLevel usualLevel() {
        return CheckLevel.WARNING;
    }

    @Override
    public void check(Sourced<Leaflet> leaflet, Sourced<Brand> brand, Problems problems) {
        // Nothing to find before layout.
    }
}
