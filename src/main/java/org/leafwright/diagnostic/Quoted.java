package org.leafwright.diagnostic;

import java.util.List;
import java.util.stream.Collectors;

/** An author's words within a message. */
public final class Quoted {
    private static final int LONGEST_SHOWN = 60;

    private Quoted() {}

    /** Returns an author's words in quotation marks, on one line and cut if they are long. */
    public static String of(String words) {
        String line = words.replace('\n', ' ').strip();
        if (line.codePointCount(0, line.length()) > LONGEST_SHOWN) {
            line = line.substring(0, line.offsetByCodePoints(0, LONGEST_SHOWN - 1)) + "…";
        }
        return "“" + line + "”";
    }

    /** Returns two or more of an author's words, one after another. */
    public static String all(List<String> words) {
        int last = words.size() - 1;
        return words.subList(0, last).stream().map(Quoted::of).collect(Collectors.joining(", "))
                + " and "
                + of(words.get(last));
    }
}
