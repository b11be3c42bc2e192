package org.leafwright.text;

import java.util.ArrayList;
import java.util.List;

/** A text as the bidi algorithm is shown it: with the marks of isolates put in (UAX 9, 2.4). */
final class BidiMarks {
    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';
    private static final char NOTHING = '\u200B';

    /**
     * Past so many brackets they are taken for other signs: ICU can't count further than 32,767.
     */
    private static final int MOST_BRACKETS = 10_000;

    private final List<Stretch> stretches;
    private final int[] markPlaces;
    private final StringBuilder marked;
    private final int[] places;
    private final List<Open> open = new ArrayList<>();
    private int brackets;

    /** A stretch between marks. */
    private record Stretch(int start, int end, char mark, boolean figure) {}

    /** A stretch that hasn't ended yet, and how many isolates of the author's are open in it. */
    private static final class Open {
        final Stretch stretch;
        int authors;

        Open(Stretch stretch) {
            this.stretch = stretch;
        }
    }

    BidiMarks(String text, List<Piece> pieces, List<Isolate> isolates) {
        stretches = stretches(pieces, isolates);
        markPlaces = new int[stretches.size()];
        marked = new StringBuilder(text.length() + 2 * stretches.size());
        places = new int[text.length()];
        int next = 0;
        for (int i = 0; i < text.length(); i++) {
            while (next < stretches.size() && stretches.get(next).start() == i) {
                markPlaces[next] = marked.length();
                marked.append(stretches.get(next).mark());
                open.add(new Open(stretches.get(next)));
                next++;
            }
            places[i] = marked.length();
            marked.append(shown(text.charAt(i)));
            while (!open.isEmpty() && innermost().stretch.end() == i + 1) {
                Open ends = open.remove(open.size() - 1);
                for (int pops = 0; pops <= ends.authors; pops++) {
                    marked.append(POP_ISOLATE);
                }
            }
        }
    }

    /** Returns the text with its marks. */
    String marked() {
        return marked.toString();
    }

    /**
     * Fills in the levels of the text.
     *
     * @param found the levels of the text with its marks
     */
    void fill(byte[] levels, byte[] found) {
        for (int i = 0; i < levels.length; i++) {
            levels[i] = found[places[i]];
        }
        for (int i = stretches.size() - 1; i >= 0; i--) {
            if (!stretches.get(i).figure()) {
                lower(levels, stretches.get(i), found[markPlaces[i]]);
            }
        }
    }

    /**
     * Gives an isolate the level of what it stands in if it reads in the same direction: to turn a
     * stretch round twice leaves it as it is, and text of one level can be shaped as one.
     */
    private static void lower(byte[] levels, Stretch isolate, byte around) {
        byte least = levels[isolate.start()];
        for (int i = isolate.start(); i < isolate.end(); i++) {
            least = levels[i] < least ? levels[i] : least;
        }
        int difference = least - around;
        if (difference > 0 && difference % 2 == 0) {
            for (int i = isolate.start(); i < isolate.end(); i++) {
                levels[i] -= (byte) difference;
            }
        }
    }

    private static List<Stretch> stretches(List<Piece> pieces, List<Isolate> isolates) {
        List<Stretch> stretches = new ArrayList<>();
        for (Isolate isolate : isolates) {
            stretches.add(new Stretch(isolate.start(), isolate.end(), mark(isolate), false));
        }
        for (Piece piece : pieces) {
            stretches.add(new Stretch(piece.start(), piece.end(), LEFT_TO_RIGHT_ISOLATE, true));
        }
        // What is within others comes after them.
        stretches.sort(
                (a, b) ->
                        a.start() == b.start()
                                ? Integer.compare(b.end(), a.end())
                                : Integer.compare(a.start(), b.start()));
        return stretches;
    }

    private static char mark(Isolate isolate) {
        if (isolate.language().isEmpty()) {
            return FIRST_STRONG_ISOLATE;
        }
        return isolate.rightToLeft() ? RIGHT_TO_LEFT_ISOLATE : LEFT_TO_RIGHT_ISOLATE;
    }

    private Open innermost() {
        return open.get(open.size() - 1);
    }

    private char shown(char c) {
        if (!open.isEmpty()) {
            Open around = innermost();
            if (c == POP_ISOLATE && around.authors == 0) {
                return NOTHING;
            }
            if (c >= LEFT_TO_RIGHT_ISOLATE && c <= POP_ISOLATE) {
                around.authors += c == POP_ISOLATE ? -1 : 1;
            }
            // Arabic digits in a number's groups stay in the number's order.
            if (around.stretch.figure() && Character.isDigit(c)) {
                return '0';
            }
        }
        brackets += Character.getType(c) == Character.START_PUNCTUATION ? 1 : 0;
        return brackets > MOST_BRACKETS && BidiLevels.isBracket(c) ? '\u2022' : seen(c);
    }

    /** A line break stays within the paragraph; an override is passed over. */
    private static char seen(char c) {
        return switch (c) {
            case '\n', '\r', '\u001C', '\u001D', '\u001E', '\u0085', '\u2029' -> '\u2028';
            case '\u202D', '\u202E' -> NOTHING;
            default -> c;
        };
    }
}
