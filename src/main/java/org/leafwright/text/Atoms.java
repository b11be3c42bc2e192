package org.leafwright.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the stretches of a text that stay together: addresses, and figures with what they need. */
final class Atoms {
    /** What is longer is no address but a text without spaces. */
    private static final int LONGEST_ADDRESS = 1000;

    private static final String CLOSING = ".,;:!?)]}'\">";
    private static final String OPENING = "([{<'\"";

    private Atoms() {}

    /** Returns the atoms of a text, in order and apart. */
    static List<Atom> in(String text) {
        if (!mayHold(text)) {
            return List.of();
        }
        List<Atom> atoms = new ArrayList<>();
        Figures figures = new Figures(text);
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            if (c == ' ' || (i > 0 && continues(text, i))) {
                i++;
                continue;
            }
            Optional<Atom> atom = isPrintable(c) ? address(text, i) : Optional.empty();
            if (atom.isEmpty()) {
                atom = figures.at(i);
            }
            atom.ifPresent(atoms::add);
            i = atom.map(Atom::end).orElse(i + 1);
        }
        return atoms;
    }

    /** Returns whether a text has what every figure or every address has. */
    private static boolean mayHold(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean joint = (c == '.' || c == ':') && i + 1 < text.length();
            if (joint ? isPrintable(text.charAt(i + 1)) : isDigit(c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c);
    }

    /** Returns the web or mail address that starts at an index. */
    private static Optional<Atom> address(String text, int start) {
        boolean midst =
                start > 0 && isPrintable(text.charAt(start - 1)) && !opens(text.charAt(start - 1));
        if (midst || opens(text.charAt(start))) {
            return Optional.empty();
        }
        int limit = Math.min(text.length(), start + LONGEST_ADDRESS);
        int end = start;
        boolean at = false;
        boolean scheme = false;
        int dot = -1;
        while (end < limit && isPrintable(text.charAt(end))) {
            char c = text.charAt(end);
            at |= c == '@' && end > start;
            scheme |= c == ':' && text.startsWith("://", end);
            if (c == '.' && dot < 0 && end > start + 1) {
                dot = end;
            }
            end++;
        }
        while (end > start
                && CLOSING.indexOf(text.charAt(end - 1)) >= 0
                && !balanced(text, start, end)) {
            end--;
        }
        boolean dotted = dot > 0 && dot < end - 2;
        boolean address = scheme || (dotted && (at || isDomain(text, start, end)));
        return address ? Optional.of(new Atom(start, end, end)) : Optional.empty();
    }

    /** A bracket at an address's end belongs to it if its opening one does. */
    private static boolean balanced(String text, int start, int end) {
        if (text.charAt(end - 1) != ')') {
            return false;
        }
        int depth = 0;
        for (int i = start; i < end; i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        return depth == 0;
    }

    /**
     * Whether what follows is in the midst of a word. Figures need no space in eastern scripts, nor
     * after a word of one letter that Arabic, Hebrew and the like write together with the next.
     */
    private static boolean continues(String text, int at) {
        char before = text.charAt(at - 1);
        if (!Character.isLetterOrDigit(before) || before >= 0xE00) {
            return false;
        }
        char c = text.charAt(at);
        boolean hyphen = c == '-' || c == '–';
        return !isRightToLeft(before) || isRightToLeft(c) || (hyphen && !isArabicAnd(text, at - 1));
    }

    /** After Arabic “and” stands a minus sign; other letters are joined to figures by a hyphen. */
    private static boolean isArabicAnd(String text, int at) {
        return text.charAt(at) == 'و' && (at == 0 || !Character.isLetter(text.charAt(at - 1)));
    }

    /** Returns whether a letter of Hebrew, Arabic or their kin stands there. */
    static boolean isRightToLeft(char c) {
        return c >= 0x590 && c < 0x900 && Character.isLetter(c);
    }

    private static boolean opens(char c) {
        return OPENING.indexOf(c) >= 0;
    }

    private static boolean isPrintable(char c) {
        return c > ' ' && c < 0x7F;
    }

    /** Returns whether a stretch starts as {@code example.org} does, with an optional path. */
    private static boolean isDomain(String text, int start, int end) {
        int labels = 0;
        int at = start;
        while (at < end) {
            int label = at;
            boolean lower = true;
            while (at < end && isLabel(text.charAt(at))) {
                lower &= text.charAt(at) >= 'a';
                at++;
            }
            int length = at - label;
            boolean top = lower && length >= 2;
            if (length == 0 || (labels == 0 && length < 2)) {
                return false;
            }
            labels++;
            if (at == end || text.charAt(at) == '/') {
                return labels > 1 && top;
            }
            if (text.charAt(at) != '.') {
                return false;
            }
            at++;
        }
        return false;
    }

    private static boolean isLabel(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-';
    }
}
