package org.leafwright.layout;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Position;
import org.leafwright.diagnostic.Positions;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.Severity;
import org.leafwright.model.Edition;
import org.leafwright.picture.Picture;

/** What everything on a leaflet's pages is made with. */
record Setting(
        Edition edition,
        Theme theme,
        TextSetter setter,
        Function<String, Optional<Picture>> pictures,
        Positions positions,
        Problems problems) {
    /** Returns the same for blocks in another language, whose built-in words are its own. */
    Setting in(Locale language) {
        return new Setting(edition.in(language), theme, setter, pictures, positions, problems);
    }

    TypeScale type() {
        return theme.type();
    }

    double units(double count) {
        return theme.units(count);
    }

    /** Reports something larger than the room for it, where the author wrote it. */
    void warnTooLarge(Object value, String message, String hint) {
        warnTooLarge(positions.of(value), message, hint);
    }

    /** Reports something larger than the room for it, at a place. */
    void warnTooLarge(Optional<Position> place, String message, String hint) {
        report(Severity.WARNING, place, message, hint);
    }

    /** Reports something that can't be printed in the room for it. */
    void refuseTooLarge(Optional<Position> place, String message, String hint) {
        report(Severity.ERROR, place, message, hint);
    }

    private void report(Severity severity, Optional<Position> place, String message, String hint) {
        problems.add(new Diagnostic(severity, Code.TOO_LARGE, message, place, Optional.of(hint)));
    }
}
