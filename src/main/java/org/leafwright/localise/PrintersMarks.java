package org.leafwright.localise;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.leafwright.diagnostic.Positions;
import org.leafwright.model.Text;
import org.leafwright.model.TypedText;

/**
 * Makes a language's printer's marks of what a typewriter has: quotation marks, apostrophes, dashes
 * and ellipses. What may mean something else stays as it was typed: inches and minutes, addresses,
 * options of commands, marks without a partner.
 */
final class PrintersMarks {
    private static final String ELLIPSIS = "…";

    private static final Map<Locale, Optional<PrintersMarks>> KNOWN = new ConcurrentHashMap<>();

    private final QuotePairs quotes;
    private final DashWriter dashes;

    private PrintersMarks(Words words) {
        quotes = QuotePairs.of(words);
        dashes = new DashWriter(words.find("dash").orElse(" – "));
    }

    /** Returns the marks of a language, or nothing for one whose marks aren't known. */
    static Optional<PrintersMarks> of(Locale language) {
        return KNOWN.computeIfAbsent(language, any -> Words.of(language).map(PrintersMarks::new));
    }

    /** Returns a text with printer's marks, each inline at the place of the one that it was. */
    Text in(Text text, Positions positions) {
        return in(text, positions, false);
    }

    /** Returns a text that stands between quotation marks already. */
    Text quoted(Text text, Positions positions) {
        return in(text, positions, true);
    }

    private Text in(Text text, Positions positions, boolean quoted) {
        TypedText typed = TypedText.of(text.inlines());
        if (!hasMarks(typed, quoted)) {
            return text;
        }
        mark(typed, quoted);
        return typed.marked(text, positions);
    }

    /** Returns a line with printer's marks. */
    String in(String line) {
        TypedText typed = TypedText.of(line);
        if (!hasMarks(typed, false)) {
            return line;
        }
        mark(typed, false);
        return typed.marked(line);
    }

    /** Returns whether there may be something to write otherwise. */
    private static boolean hasMarks(TypedText text, boolean quoted) {
        for (int i = 0; i < text.length(); i++) {
            int c = text.at(i);
            if (c == '"'
                    || c == '\''
                    || (c == '-' && text.at(i + 1) == '-')
                    || (c == '.' && text.at(i + 1) == '.')
                    || (quoted && c > 0x7F)) {
                return true;
            }
        }
        return false;
    }

    private void mark(TypedText text, boolean quoted) {
        new QuoteWriter(text, quotes, quoted).write();
        for (int i = 0; i < text.length(); i++) {
            if (text.at(i) == '-') {
                i = dashes.write(text, i);
            } else if (text.at(i) == '.') {
                i = ellipsis(text, i);
            }
        }
    }

    /** Writes the dots that start at an offset, and returns the offset of the last. */
    private static int ellipsis(TypedText text, int start) {
        int end = text.endOfRun(start);
        boolean range = isDigit(text.at(start - 1)) && isDigit(text.at(end));
        if (end - start == 3 && !range && !AddressWords.isAt(text, start)) {
            text.replace(start, end, ELLIPSIS);
        }
        return end - 1;
    }

    private static boolean isDigit(int c) {
        return Character.isDigit(c);
    }
}
