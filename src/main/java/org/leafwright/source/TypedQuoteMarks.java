package org.leafwright.source;

import java.util.List;
import org.leafwright.model.TypedText;

/** Quotation marks that were typed around a whole quotation, in the manner of any language. */
final class TypedQuoteMarks {
    /** Each opening mark with the marks that close it. */
    private static final List<String> PAIRS =
            List.of(
                    "\"\"", "''", "“”\"", "„“”", "‟”", "«»", "»«", "‘’", "‚‘’", "‹›", "「」", "『』",
                    "””“", "’’");

    private static final String AFTER = ".,!?。，！？";

    private final String pair;

    private TypedQuoteMarks(String pair) {
        this.pair = pair;
    }

    /**
     * Removes the marks around paragraphs: around all of them, with or without another opening mark
     * at the start of each, or around each.
     *
     * @return whether there were any
     */
    static boolean remove(List<TypedText> paragraphs) {
        if (paragraphs.isEmpty() || paragraphs.stream().anyMatch(p -> p.length() == 0)) {
            return false;
        }
        int first = paragraphs.get(0).at(0);
        return PAIRS.stream()
                .filter(pair -> pair.charAt(0) == first)
                .findFirst()
                .map(pair -> new TypedQuoteMarks(pair).removeFrom(paragraphs))
                .orElse(false);
    }

    private boolean removeFrom(List<TypedText> paragraphs) {
        if (paragraphs.stream().allMatch(this::isEnclosed)) {
            paragraphs.forEach(this::removeStart);
            paragraphs.forEach(this::removeEnd);
            return true;
        }
        TypedText last = paragraphs.get(paragraphs.size() - 1);
        boolean runsOn =
                paragraphs.size() > 1
                        && end(last) >= 0
                        && paragraphs.subList(0, paragraphs.size() - 1).stream()
                                .allMatch(p -> end(p) < 0 && !closesEarly(p, p.length()));
        if (!runsOn) {
            return false;
        }
        removeEnd(last);
        paragraphs.stream().filter(p -> p.at(0) == pair.charAt(0)).forEach(this::removeStart);
        return true;
    }

    private boolean isEnclosed(TypedText text) {
        int end = end(text);
        return text.at(0) == pair.charAt(0) && end > 0 && !closesEarly(text, end);
    }

    /** Returns where a text's closing mark stands, before a full stop or not; -1 without one. */
    private int end(TypedText text) {
        int at = text.length() - 1;
        if (at > 1 && AFTER.indexOf(text.at(at)) >= 0) {
            at--;
        }
        return at > 0 && isClosing(text, at) ? at : -1;
    }

    /** Returns whether what opens at the start closes and something else opens before an end. */
    private boolean closesEarly(TypedText text, int end) {
        int depth = 1;
        boolean closed = false;
        for (int i = 1; i < end; i++) {
            if (isOpening(text, i)) {
                if (closed) {
                    return true;
                }
                depth++;
            } else if (isClosing(text, i) && !isWord(text.at(i + 1))) {
                depth--;
                closed |= depth == 0;
            }
        }
        return false;
    }

    private boolean isOpening(TypedText text, int at) {
        return text.at(at) == pair.charAt(0) && !isWord(text.at(at - 1)) && !isGap(text.at(at + 1));
    }

    private boolean isClosing(TypedText text, int at) {
        return pair.indexOf(text.at(at), 1) >= 0;
    }

    private void removeStart(TypedText text) {
        int end = 1;
        while (end < text.length() && isGap(text.at(end))) {
            end++;
        }
        text.remove(0, end);
    }

    private void removeEnd(TypedText text) {
        int end = end(text);
        int start = end;
        while (start > 0 && isGap(text.at(start - 1))) {
            start--;
        }
        text.remove(start, end + 1);
    }

    private static boolean isWord(int c) {
        return c >= 0 && Character.isLetterOrDigit(c);
    }

    private static boolean isGap(int c) {
        return c >= 0 && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
