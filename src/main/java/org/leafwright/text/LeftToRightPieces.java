package org.leafwright.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the stretches of right-to-left text that read from left to right as a whole: figures with
 * what hangs on them, and the Latin words that they touch. Without that, the bidi algorithm takes a
 * number before Latin letters for a word of its own, and shows {@code 2.5 ml/kg} as {@code ml/kg
 * 2.5}.
 */
final class LeftToRightPieces {
    /** What may stand between a figure and a word that make one piece, with a space before it. */
    private static final String HINGE = "°%‰′″/+&'’.:_@#×*~=-–−$£€";

    private static final int LONGEST_HINGE = 3;
    private static final String DASH = "-–−";

    /** What parts one thing from the next. */
    private static final String PARTING = "·•|،";

    private final String text;
    private final FigureText chars;
    private final List<Atom> atoms;
    private final List<Piece> found = new ArrayList<>();

    /** The piece so far: from its start to the end of its last part, which is a figure or words. */
    private int start = -1;

    private int end;
    private boolean endsInFigure;
    private boolean complete;

    private LeftToRightPieces(String text, List<Atom> atoms) {
        this.text = text;
        this.chars = new FigureText(text);
        this.atoms = atoms;
    }

    /** Returns the pieces of a paragraph, apart from each other. */
    static List<Piece> in(
            String text, boolean rightToLeft, List<Atom> atoms, List<Isolate> isolates) {
        LeftToRightPieces pieces = new LeftToRightPieces(text, atoms);
        if (rightToLeft) {
            pieces.find(0, text.length());
        } else {
            for (Isolate isolate : isolates) {
                if (isolate.rightToLeft()) {
                    pieces.find(isolate.start(), isolate.end());
                }
            }
        }
        pieces.found.removeIf(piece -> crosses(piece.start(), piece.end(), isolates));
        pieces.addAtoms(isolates);
        return pieces.found;
    }

    /** Adds the figures that are in no piece. */
    private void addAtoms(List<Isolate> isolates) {
        BitSet covered = new BitSet();
        for (Piece piece : found) {
            covered.set(piece.start(), piece.end());
        }
        for (Atom atom : atoms) {
            int atomEnd = atom.leftToRightEnd();
            if (atomEnd > atom.start()
                    && !covered.get(atom.start())
                    && !crosses(atom.start(), atomEnd, isolates)) {
                found.add(new Piece(atom.start(), atomEnd));
            }
        }
    }

    private static boolean crosses(int start, int end, List<Isolate> isolates) {
        for (Isolate isolate : isolates) {
            if (isolate.crosses(start, end)) {
                return true;
            }
        }
        return false;
    }

    private void find(int from, int to) {
        int next = 0;
        for (int i = from; i < to; ) {
            while (next < atoms.size() && atoms.get(next).start() < i) {
                next++;
            }
            int atomEnd = next < atoms.size() ? directedEnd(atoms.get(next), i, to) : i;
            if (atomEnd > i) {
                add(i, atomEnd, true, true);
            } else if (chars.isNumeral(i)) {
                add(i, Math.min(to, chars.numberEnd(i)), true, false);
            } else if (isLetter(i)) {
                add(i, wordEnd(i, to), false, false);
            } else {
                if (parts(i)) {
                    finish();
                }
                i++;
                continue;
            }
            i = end;
        }
        finish();
    }

    private static int directedEnd(Atom atom, int start, int limit) {
        return atom.start() == start && atom.leftToRightEnd() <= limit
                ? atom.leftToRightEnd()
                : start;
    }

    private int wordEnd(int from, int to) {
        int at = from + 1;
        while (at < to && (isLetter(at) || isMark(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    /**
     * Adds a part to the piece, or starts another one.
     *
     * @param whole whether the part is a piece even if nothing touches it
     */
    private void add(int from, int to, boolean figure, boolean whole) {
        boolean joins = start >= 0 && joins(from, figure);
        if (!joins) {
            finish();
            start = from;
            complete = false;
        }
        complete |= whole || (joins && (figure || endsInFigure));
        endsInFigure = figure;
        end = to;
    }

    private boolean joins(int from, boolean figure) {
        if (!figure && !endsInFigure) {
            return true;
        }
        return (figure && endsInFigure) ? isRange(from) : isHinge(from);
    }

    /** Whether a dash between spaces is what parts two figures. */
    private boolean isRange(int from) {
        return from == end + 3
                && chars.isSpace(end)
                && DASH.indexOf(text.charAt(end + 1)) >= 0
                && chars.isSpace(end + 2);
    }

    private boolean isHinge(int from) {
        int at = chars.isSpace(end) ? end + 1 : end;
        if (from - at > LONGEST_HINGE) {
            return false;
        }
        while (at < from && HINGE.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at == from;
    }

    private void finish() {
        if (start < 0) {
            return;
        }
        int signs = signsEnd();
        if (complete || signs > end) {
            found.add(closed(start, signs));
        }
        start = -1;
    }

    /** Returns the end of a sign that belongs to the letters before it: {@code Rh+}. */
    private int signsEnd() {
        char sign = chars.at(end);
        boolean blood = end - start <= 2 && Character.isUpperCase(text.charAt(start));
        boolean signed = sign == '+' || sign == '−' || (sign == '-' && blood);
        return signed && !endsInFigure && !Character.isLetterOrDigit(chars.at(end + 1))
                ? end + 1
                : end;
    }

    /** Returns a piece with the bracket that closes one in it, or opens it. */
    private Piece closed(int from, int to) {
        int depth = 0;
        int least = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            depth +=
                    switch (c) {
                        case '(', '[' -> 1;
                        case ')', ']' -> -1;
                        default -> 0;
                    };
            least = Math.min(least, depth);
        }
        boolean opens = least < 0 && from > 0 && "([".indexOf(text.charAt(from - 1)) >= 0;
        boolean closes = depth > least && ")]".indexOf(chars.at(to)) >= 0;
        return new Piece(opens ? from - 1 : from, closes ? to + 1 : to);
    }

    private boolean isLetter(int index) {
        return directionality(index) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    private byte directionality(int index) {
        char c = text.charAt(index);
        return Character.getDirectionality(
                Character.isLowSurrogate(c)
                        ? text.codePointBefore(index + 1)
                        : text.codePointAt(index));
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK || c == '²' || c == '³';
    }

    /** Whether a character is no part of anything that reads from left to right. */
    private boolean parts(int index) {
        char c = text.charAt(index);
        return PARTING.indexOf(c) >= 0
                || LineBreaks.isSeparator(c)
                || switch (directionality(index)) {
                    case Character.DIRECTIONALITY_WHITESPACE,
                            Character.DIRECTIONALITY_OTHER_NEUTRALS,
                            Character.DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR,
                            Character.DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR,
                            Character.DIRECTIONALITY_COMMON_NUMBER_SEPARATOR,
                            Character.DIRECTIONALITY_NONSPACING_MARK ->
                            false;
                    default -> true;
                };
    }
}
