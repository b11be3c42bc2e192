package org.leafwright.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Position;
import org.leafwright.diagnostic.Positions;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.Quoted;
import org.leafwright.diagnostic.Severity;
import org.leafwright.text.LackingFace;
import org.leafwright.text.Paragraph;
import org.leafwright.text.Span;
import org.leafwright.text.TextStyle;

/**
 * Reports stressed and strong words that their family has no face for. Headings and labels are told
 * apart by size and colour too, so of those nothing is said.
 */
final class MissingFaces {
    /** So many words are told one by one of each face; the others follow in one sum. */
    private static final int MOST_TOLD = 5;

    private static final int LONGEST_SHOWN = 40;

    private final Positions positions;
    private final Problems problems;
    private final Map<String, Untold> faces = new LinkedHashMap<>();

    /** How often a face was missing, and where first after those that were told. */
    private static final class Untold {
        private int count;
        private Optional<Position> first = Optional.empty();
    }

    MissingFaces(Positions positions, Problems problems) {
        this.positions = positions;
        this.problems = problems;
    }

    /**
     * Reports what is missing in a text.
     *
     * @param style how its words are set that aren't stressed
     */
    void content(SpanList text, TextStyle style, Paragraph paragraph) {
        for (int i = 0; i < text.spans().size(); i++) {
            Span span = text.spans().get(i);
            boolean bold = span.style().bold() && !style.bold();
            boolean italic = span.style().italic() && !style.italic();
            if (bold || italic) {
                SpanSource source = text.sources().get(i);
                paragraph.lacking(i, bold, italic).ifPresent(lacking -> add(span, source, lacking));
            }
        }
    }

    private void add(Span span, SpanSource source, LackingFace lacking) {
        String words = span.text().strip();
        Optional<Position> place = positions.of(source.first()).map(at -> at.at(words));
        String face = name(lacking);
        Untold told = faces.computeIfAbsent(lacking.family() + '\n' + face, any -> new Untold());
        told.count++;
        if (told.count <= MOST_TOLD) {
            report(
                    lacking.family()
                            + " has no "
                            + face
                            + " face: "
                            + Quoted.of(shown(words))
                            + " is set in "
                            + lacking.instead(),
                    lacking.family(),
                    face,
                    place);
        } else if (told.first.isEmpty()) {
            told.first = place;
        }
    }

    /** Reports what wasn't told word by word. */
    void finish() {
        faces.forEach(
                (key, told) -> {
                    if (told.count > MOST_TOLD) {
                        String family = key.substring(0, key.indexOf('\n'));
                        String face = key.substring(key.indexOf('\n') + 1);
                        report(
                                family
                                        + " has no "
                                        + face
                                        + " face for "
                                        + (told.count - MOST_TOLD)
                                        + " more stretches of text; the first stands here",
                                family,
                                face,
                                told.first);
                    }
                });
    }

    private void report(String message, String family, String face, Optional<Position> place) {
        problems.add(
                new Diagnostic(
                        Severity.WARNING,
                        Code.MISSING_FACE,
                        message,
                        place,
                        Optional.of(
                                "Put the "
                                        + face
                                        + " TrueType file of "
                                        + family
                                        + " into the workspace's fonts folder, or give the brand"
                                        + " another family")));
    }

    private static String name(LackingFace lacking) {
        if (lacking.bold() && lacking.italic()) {
            return "bold italic";
        }
        return lacking.bold() ? "bold" : "italic";
    }

    private static String shown(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST_SHOWN
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
    }
}
