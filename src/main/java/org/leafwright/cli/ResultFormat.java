package org.leafwright.cli;

import java.time.Duration;
import org.leafwright.build.LeafletResult;

/** Writes what became of leaflets as text. */
interface ResultFormat {
    /** Returns a leaflet's result as a whole line. */
    String result(LeafletResult result);

    /** Returns the whole build's result as whole lines, possibly none. */
    String summary(BuildTally tally, Duration time);
}
