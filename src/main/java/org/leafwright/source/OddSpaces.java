package org.leafwright.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leafwright.diagnostic.Position;

/**
 * No-break and other spaces where YAML needs its own: they come with text copied from elsewhere.
 */
final class OddSpaces {
    static final String MESSAGE = "This is no ordinary space, and YAML takes it for a letter";
    static final String HINT = "Write ordinary spaces for indents and after a colon or a hyphen";

    private OddSpaces() {}

    /**
     * Returns the first that indents a key or an item, or stands after a key's colon, in a part.
     */
    static Optional<Position> find(SourceText source, int start, int end) {
        String text = source.text();
        for (int i = start; i < Math.min(end, text.length()); i++) {
            if (isOdd(text.charAt(i))) {
                return match(source, start, end);
            }
        }
        return Optional.empty();
    }

    private static boolean isOdd(char c) {
        return c != ' ' && Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static Optional<Position> match(SourceText source, int start, int end) {
        Matcher odd = Structure.ODD.matcher(source.text());
        odd.region(start, Math.min(end, source.text().length()));
        if (!odd.find()) {
            return Optional.empty();
        }
        String group = odd.group(1) == null ? "after" : "before";
        return Optional.of(source.at(odd.start(group), odd.end(group) - odd.start(group)));
    }

    /** Read for the first file that may hold one. */
    private static final class Structure {
        static final Pattern ODD =
                Pattern.compile(
                        "(?m)^ *(?:(?<before>[\\p{Zs}&&[^ ]]\\p{Zs}*)(?:[a-z_]+: |[a-z_]+:$|- )"
                                + "|(?:- *)*(?:[a-z_]+:|-)(?<after>[\\p{Zs}&&[^ ]]+))");
    }
}
