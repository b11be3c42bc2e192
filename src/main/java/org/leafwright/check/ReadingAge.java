package org.leafwright.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.Severity;
import org.leafwright.diagnostic.Sourced;
import org.leafwright.model.Brand;
import org.leafwright.model.Leaflet;
import org.leafwright.model.Workspace.CheckLevel;

/**
 * English text that asks for readers older than 14, by SMOG and Flesch–Kincaid both.
 *
 * <p>The figures count word lengths and sentence lengths, so they tell where to look, not whether a
 * text is good. Source of the age: NHS content guide, 9 to 11, at most 14.
 */
final class ReadingAge implements Rule {
    private static final int OLDEST = 14;

    /** Fewer sentences say nothing. */
    private static final int FEWEST_SENTENCES = 10;

    @Override
    public String name() {
        return "reading-age";
    }

    @Override
    public Code code() {
        return Code.READING_AGE;
    }

    @Override
    public CheckLevel usualLevel() {
        return CheckLevel.OFF;
    }

    @Override
    public void check(Sourced<Leaflet> leaflet, Sourced<Brand> brand, Problems problems) {
        if (!leaflet.value().language().getLanguage().equals("en")) {
            return;
        }
        Readability text =
                Readability.of(
                        WrittenText.of(leaflet.value()).prose().stream()
                                .map(t -> t.plain())
                                .toList());
        double age = Math.min(text.smogGrade(), text.fleschKincaidGrade()) + 5;
        if (text.sentences() < FEWEST_SENTENCES || age <= OLDEST) {
            return;
        }
        String message =
                String.format(
                        Locale.ROOT,
                        "Readers must be about %d years old to follow this text"
                                + " (SMOG %.1f, Flesch–Kincaid %.1f)",
                        Math.round(age),
                        text.smogGrade(),
                        text.fleschKincaidGrade());
        problems.add(
                new Diagnostic(
                        Severity.WARNING,
                        Code.READING_AGE,
                        message,
                        leaflet.positions().of(leaflet.value().title()),
                        Optional.of(
                                "Aim for 9 to 11: everyday words, and at most 20 words a sentence"
                                        + longest(text))));
    }

    private static String longest(Readability text) {
        List<String> words = List.of(text.longestSentence().split(" "));
        return words.size() <= 20
                ? ""
                : ". The longest has "
                        + words.size()
                        + ": “"
                        + String.join(" ", words.subList(0, 6))
                        + " …”";
    }
}
