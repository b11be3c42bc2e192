package org.leafwright.localise;

import java.util.Locale;
import java.util.Optional;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Positions;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.Quoted;
import org.leafwright.diagnostic.Severity;
import org.leafwright.model.Leaflet;

/** What is done for languages that Leafwright has no words in: English steps in, with a warning. */
final class LanguageSupport {
    private LanguageSupport() {}

    static Words words(Locale language, Leaflet leaflet, Positions positions, Problems problems) {
        Optional<Words> words = Words.of(language);
        if (words.isEmpty()) {
            problems.add(
                    new Diagnostic(
                            Severity.WARNING,
                            Code.UNKNOWN_LANGUAGE,
                            "Leafwright has no words in "
                                    + Quoted.of(language.toLanguageTag())
                                    + ": dates, labels and page numbers are in English",
                            positions.of(language).or(() -> positions.of(leaflet)),
                            Optional.of("Give the brand labels in this language")));
        }
        return words.orElseGet(Words::english);
    }
}
