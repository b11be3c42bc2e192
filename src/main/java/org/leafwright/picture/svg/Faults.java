package org.leafwright.picture.svg;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.leafwright.picture.BadPictureException;
import org.leafwright.picture.BadPictureException.Fault;

/** Gathers what an SVG asks for and can't have, so that it is told at once. */
final class Faults {
    private static final int MOST = 10;

    private final SvgSource source;
    private final Set<Fault> found = new LinkedHashSet<>();

    Faults(SvgSource source) {
        this.source = source;
    }

    /**
     * Notes a fault.
     *
     * @param what is wrong, to stand after “the picture …”
     * @param hint what to do about it
     */
    void add(Element at, String what, String hint) {
        if (found.size() < MOST) {
            found.add(new Fault(what + ", in " + source.place(at.offset), hint));
        }
    }

    /** Returns what to throw for a fault after which nothing more can be read. */
    BadPictureException fatal(Element at, String what, String hint) {
        add(at, what, hint);
        return new BadPictureException(List.copyOf(found));
    }

    void throwIfAny() throws BadPictureException {
        if (!found.isEmpty()) {
            throw new BadPictureException(new ArrayList<>(found));
        }
    }
}
