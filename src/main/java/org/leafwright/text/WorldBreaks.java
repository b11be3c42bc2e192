package org.leafwright.text;

import com.ibm.icu.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Line breaks of text in any script, with ICU's dictionaries for those without spaces. */
final class WorldBreaks {
    private static final Map<Locale, BreakIterator> MODELS = new ConcurrentHashMap<>();

    private WorldBreaks() {}

    /** Fills in the kind of break before each {@code char}, and after the last. */
    static void find(String text, Locale language, byte[] breaks) {
        Arrays.fill(breaks, LineBreaks.NONE);
        BreakIterator iterator =
                MODELS.computeIfAbsent(language, BreakIterator::getLineInstance).clone();
        iterator.setText(text);
        iterator.first();
        for (int at = iterator.next(); at != BreakIterator.DONE; at = iterator.next()) {
            boolean forced = LineBreaks.isSeparator(text.charAt(at - 1));
            breaks[at] = forced ? LineBreaks.FORCED : LineBreaks.ALLOWED;
        }
    }
}
