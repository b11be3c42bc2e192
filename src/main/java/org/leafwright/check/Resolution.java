package org.leafwright.check;

import org.leafwright.diagnostic.Code;
import org.leafwright.model.Workspace.CheckLevel;

/**
 * Pictures of too few pixels for their size in print, or of needlessly many. Layout finds them: it
 * alone knows their size.
 */
final class Resolution implements Levelled {
    @Override
    public String name() {
        return "picture-resolution";
    }

    @Override
    public Code code() {
        return Code.PICTURE_RESOLUTION;
    }

    @Override
    public CheckLevel usualLevel() {
        return CheckLevel.WARNING;
    }
}
