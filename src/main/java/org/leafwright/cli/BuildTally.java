package org.leafwright.cli;

import org.leafwright.build.Outcome;
import org.leafwright.diagnostic.Severity;

/** Counts outcomes and diagnostics. */
final class BuildTally implements Outcome.Visitor<Integer> {
    private int built;
    private int upToDate;
    private int failed;
    private int errors;
    private int warnings;

    void add(Outcome outcome) {
        outcome.accept(this);
    }

    void add(Severity severity) {
        switch (severity) {
            case ERROR -> errors++;
            case WARNING -> warnings++;
        }
    }

    @Override
    public Integer built(Outcome.Built one) {
        return ++built;
    }

    @Override
    public Integer upToDate(Outcome.UpToDate one) {
        return ++upToDate;
    }

    @Override
    public Integer refused(Outcome.Refused one) {
        return ++failed;
    }

    @Override
    public Integer crashed(Outcome.Crashed one) {
        return ++failed;
    }

    int built() {
        return built;
    }

    int upToDate() {
        return upToDate;
    }

    int failed() {
        return failed;
    }

    int errors() {
        return errors;
    }

    int warnings() {
        return warnings;
    }

    int leaflets() {
        return built + upToDate + failed;
    }
}
