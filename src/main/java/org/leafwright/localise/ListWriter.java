package org.leafwright.localise;

import java.lang.Character.UnicodeScript;
import java.util.List;

/**
 * Writes lists of words by the list patterns of CLDR (UTS 35, part 2, "List Patterns").
 *
 * <p>In two languages the word for "and" depends on the word after it, which a pattern can't say.
 * Welsh has "a(c)" there, which is never printed; see {@link WelshAnd}. Hebrew joins its "and" to a
 * Hebrew word and puts a hyphen before any other.
 */
final class ListWriter {
    private static final String WELSH_AND = "a(c) {1}";
    private static final String HEBREW_AND = "\u05D5-{1}";

    private final Words words;

    ListWriter(Words words) {
        this.words = words;
    }

    /** Returns the parts joined; none for no parts. */
    String list(List<String> parts) {
        int count = parts.size();
        if (count < 2) {
            return count == 0 ? "" : parts.get(0);
        }
        if (count == 2) {
            return fill("list.two", parts.get(0), parts.get(1));
        }
        String joined = fill("list.end", parts.get(count - 2), parts.get(count - 1));
        for (int i = count - 3; i >= 0; i--) {
            joined = fill("list.middle", parts.get(i), joined);
        }
        return joined;
    }

    private String fill(String key, String first, String second) {
        String pattern = words.get(key);
        if (pattern.contains(WELSH_AND)) {
            pattern = pattern.replace(WELSH_AND, "{1}");
            return put(pattern, first, WelshAnd.before(second));
        }
        if (pattern.contains(HEBREW_AND)
                && UnicodeScript.of(second.codePointAt(0)) == UnicodeScript.HEBREW) {
            pattern = pattern.replace(HEBREW_AND, "\u05D5{1}");
        }
        return put(pattern, first, second);
    }

    private static String put(String pattern, String first, String second) {
        return pattern.replace("{1}", second).replace("{0}", first);
    }
}
