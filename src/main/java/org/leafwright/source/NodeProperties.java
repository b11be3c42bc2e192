package org.leafwright.source;

import java.util.Optional;

/**
 * What stands before a value: an anchor, a tag, or both (YAML 1.2.2, section 6.9).
 *
 * @param anchor the name after {@code &}
 * @param tag the tag as it is written, with its {@code !}
 * @param tagStart where the tag stands in the file
 * @param end where the value itself starts
 */
record NodeProperties(Optional<String> anchor, Optional<String> tag, int tagStart, int end) {
    private static final String AFTER_NAME = ",[]{} \n\t\r";

    /** Reads the properties of a value that starts and ends at offsets. */
    static NodeProperties of(SourceText source, int from, int end) {
        String text = source.text();
        Optional<String> anchor = Optional.empty();
        Optional<String> tag = Optional.empty();
        int tagStart = from;
        int at = from;
        while (at < text.length() && (text.charAt(at) == '&' || text.charAt(at) == '!')) {
            int nameEnd = endOfName(text, at);
            if (text.charAt(at) == '&') {
                anchor = Optional.of(text.substring(at + 1, nameEnd));
            } else {
                tag = Optional.of(text.substring(at, nameEnd));
                tagStart = at;
            }
            at = afterSpace(source, nameEnd, end);
        }
        return new NodeProperties(anchor, tag, tagStart, at);
    }

    private static int endOfName(String text, int from) {
        if (text.startsWith("!<", from)) {
            int close = text.indexOf('>', from);
            return close < 0 ? text.length() : close + 1;
        }
        int at = from;
        while (at < text.length() && AFTER_NAME.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static int afterSpace(SourceText source, int from, int end) {
        String text = source.text();
        int at = from;
        while (at < end && (" \n\t\r#".indexOf(text.charAt(at)) >= 0)) {
            at = text.charAt(at) == '#' ? source.endOfLineAt(at) : at + 1;
        }
        return at;
    }
}
