package org.leafwright.build;

import java.nio.file.Path;
import java.util.Optional;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Position;
import org.leafwright.diagnostic.Severity;
import org.leafwright.diagnostic.SourceFile;

/** Says that what was named, or found, is no leaflet. */
record NoLeaflet(ShownNames names) {
    /** Reports a folder that holds none. */
    Diagnostic in(Path folder) {
        return Diagnostic.error(Code.NO_LEAFLETS, "There is no leaflet in " + names.quoted(folder))
                .withHint("Start a leaflet's YAML file with the line “leaflet: 1”");
    }

    /** Reports a file whose name doesn't end as a leaflet's does. */
    Diagnostic misnamed(Path file, Severity severity) {
        return at(
                file,
                severity,
                " isn't read: a leaflet's file ends in .yaml",
                "Rename it, in lower case");
    }

    /** Reports a brand. */
    Diagnostic brand(Path file) {
        return at(
                file,
                Severity.ERROR,
                " is a brand, not a leaflet",
                "Build a leaflet that uses it, or a folder of leaflets");
    }

    /** Reports the settings of a workspace. */
    Diagnostic settings(Path file, Path folder) {
        return at(
                file,
                Severity.ERROR,
                " holds the settings of a folder, and is no leaflet",
                "Build " + names.quoted(folder) + ", or a leaflet in it");
    }

    private Diagnostic at(Path file, Severity severity, String what, String hint) {
        Position start = new Position(SourceFile.of(names.of(file), ""), 1, 1, 1);
        return new Diagnostic(
                severity,
                Code.NO_LEAFLETS,
                names.quoted(file) + what,
                Optional.of(start),
                Optional.of(hint));
    }
}
