package org.leafwright.check;

import org.leafwright.diagnostic.Code;
import org.leafwright.model.Workspace.CheckLevel;

/**
 * Colours that can't be read on their ground. Layout finds them: it alone knows what lies on what.
 */
final class Contrast implements Levelled {
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
}
