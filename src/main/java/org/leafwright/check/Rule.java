package org.leafwright.check;

import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.Sourced;
import org.leafwright.model.Brand;
import org.leafwright.model.Leaflet;

/** A check of leaflets as they are written. */
interface Rule extends Levelled {
    /** Reports what it finds, as warnings. */
    void check(Sourced<Leaflet> leaflet, Sourced<Brand> brand, Problems problems);
}
