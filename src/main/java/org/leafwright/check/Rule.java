package org.leafwright.check;

import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.Sourced;
import org.leafwright.model.Brand;
import org.leafwright.model.Leaflet;
import org.leafwright.model.Workspace.CheckLevel;

/** One thing that editors look for. */
interface Rule {
    /** Returns the name by which a workspace sets its level. */
    String name();

    /** Returns the code of all that it reports, and that no other rule reports. */
    Code code();

    /** Returns its level where a workspace sets none. */
    CheckLevel usualLevel();

    /** Reports what it finds, as warnings. */
    void check(Sourced<Leaflet> leaflet, Sourced<Brand> brand, Problems problems);
}
