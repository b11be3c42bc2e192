package org.leafwright.layout;

import java.util.ArrayList;
import java.util.List;
import org.leafwright.model.Inline;
import org.leafwright.model.Text;

/** Takes a text such as “Colic · Leaflet · May 2026” apart. */
final class SeparatedParts {
    static final String SEPARATOR = " · ";

    private SeparatedParts() {}

    /** Returns what stands between the separators; those inside of links and emphasis stay. */
    static List<List<Inline>> of(Text text) {
        List<List<Inline>> parts = new ArrayList<>();
        List<Inline> part = new ArrayList<>();
        for (Inline inline : text.inlines()) {
            if (!(inline instanceof Inline.Characters characters)) {
                part.add(inline);
                continue;
            }
            String rest = characters.value();
            for (int at = rest.indexOf(SEPARATOR); at >= 0; at = rest.indexOf(SEPARATOR)) {
                addTo(part, rest.substring(0, at));
                parts.add(part);
                part = new ArrayList<>();
                rest = rest.substring(at + SEPARATOR.length());
            }
            addTo(part, rest);
        }
        parts.add(part);
        return parts;
    }

    private static void addTo(List<Inline> part, String characters) {
        if (!characters.isEmpty()) {
            part.add(new Inline.Characters(characters));
        }
    }
}
