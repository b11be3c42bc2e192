package org.leafwright.check;

import org.leafwright.diagnostic.Code;
import org.leafwright.model.Workspace.CheckLevel;

/** A check that a workspace may make an error, a warning or nothing; any stage may carry it out. */
interface Levelled {
    /** Returns the name by which a workspace sets its level. */
    String name();

    /** Returns the code of all that it reports, and that no other check reports. */
    Code code();

    /** Returns its level where a workspace sets none. */
    CheckLevel usualLevel();
}
