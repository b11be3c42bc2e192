package org.leafwright.text;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Gives every character of a text a script (UAX 24, 5.1 and 5.2). */
final class ScriptRuns {
    private static final String OPENING =
            "([{<\u00AB\u2018\u201C\u2039\u3008\u300A\u300C\u300E\u3010\uFF08";
    private static final String CLOSING =
            ")]}>\u00BB\u2019\u201D\u203A\u3009\u300B\u300D\u300F\u3011\uFF09";

    /** An opening bracket that waits for the other. */
    private record Open(char closing, String script) {}

    private ScriptRuns() {}

    /**
     * Returns the script of each {@code char}: a character of many scripts takes that of the text
     * before it, a closing bracket that of its opening one.
     *
     * @param atoms figures; those with Latin letters, and those with ASCII digits among letters
     *     that run the other way, are Latin throughout, so that "9am" is of one face
     * @param pieces what reads from left to right, and so never is of a script that doesn't
     * @param fallback the script of a text that has no letters
     */
    static String[] resolve(String text, List<Atom> atoms, List<Piece> pieces, String fallback) {
        String[] scripts = resolve(text, fallback);
        for (Atom atom : atoms) {
            if (isEuropean(text, atom, Scripts.rightToLeft(scripts[atom.start()]))) {
                Arrays.fill(scripts, atom.start(), atom.leftToRightEnd(), Scripts.LATIN);
            }
        }
        for (Piece piece : pieces) {
            for (int i = piece.start(); i < piece.end(); i++) {
                if (Scripts.rightToLeft(scripts[i]) && !Character.isDigit(text.charAt(i))) {
                    scripts[i] = Scripts.LATIN;
                }
            }
        }
        for (int i = 0; i < scripts.length; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' && Scripts.rightToLeft(scripts[i])) {
                scripts[i] = Scripts.LATIN;
            }
        }
        return scripts;
    }

    /**
     * Gives characters of no script that read from right to left, such as a bracket after a Latin
     * word, the script of the letters that read like them: those after, or else those before.
     *
     * @param levels the bidi level of each {@code char}
     */
    static void followDirection(String[] scripts, byte[] levels) {
        String nearest = "";
        for (int i = scripts.length - 1; i >= 0; i--) {
            nearest = followDirection(scripts, levels, i, nearest);
        }
        for (int i = 0; i < scripts.length; i++) {
            nearest = followDirection(scripts, levels, i, nearest);
        }
    }

    private static String followDirection(String[] scripts, byte[] levels, int i, String nearest) {
        if ((levels[i] & 1) == 0) {
            return nearest;
        }
        if (Scripts.rightToLeft(scripts[i])) {
            return scripts[i];
        }
        if (!nearest.isEmpty()) {
            scripts[i] = nearest;
        }
        return nearest;
    }

    /** Whether an atom has Latin letters or, among letters that run the other way, ASCII digits. */
    private static boolean isEuropean(String text, Atom atom, boolean digitsToo) {
        for (int i = atom.start(); i < atom.leftToRightEnd(); i++) {
            char c = text.charAt(i);
            if (Scripts.of(c).equals(Scripts.LATIN) || (digitsToo && c >= '0' && c <= '9')) {
                return true;
            }
        }
        return false;
    }

    private static String[] resolve(String text, String fallback) {
        String[] scripts = new String[text.length()];
        if (isLatin(text)) {
            Arrays.fill(scripts, Scripts.LATIN);
            return scripts;
        }
        Deque<Open> open = new ArrayDeque<>();
        String current = "";
        int undecided = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            String script = Scripts.of(c);
            if (script.equals(Scripts.COMMON) || script.equals(Scripts.INHERITED)) {
                int opening = c == ' ' ? -1 : OPENING.indexOf(c);
                if (opening >= 0 && open.size() < 64) {
                    open.push(new Open(CLOSING.charAt(opening), current));
                } else if (c != ' ' && CLOSING.indexOf(c) >= 0) {
                    current = close(open, (char) c, current);
                }
                script = current;
            } else {
                if (current.isEmpty()) {
                    for (int j = undecided; j < i; j++) {
                        scripts[j] = script;
                    }
                }
                current = script;
            }
            for (int j = 0; j < Character.charCount(c); j++) {
                scripts[i++] = script;
            }
        }
        if (current.isEmpty()) {
            Arrays.fill(scripts, fallback);
        }
        return scripts;
    }

    /** Returns whether a text has Latin letters and none beyond those of Europe's languages. */
    private static boolean isLatin(String text) {
        boolean letters = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean european = c < 0x250 || (c >= 0x2010 && c < 0x2060) || c == '€';
            if (!european) {
                return false;
            }
            letters |= !letters && Scripts.of(c).equals(Scripts.LATIN);
        }
        return letters;
    }

    /** Returns the script that goes on after a closing bracket: that of before its opening one. */
    private static String close(Deque<Open> open, char closing, String current) {
        boolean opened = open.stream().anyMatch(bracket -> bracket.closing() == closing);
        while (opened) {
            Open bracket = open.pop();
            if (bracket.closing() == closing) {
                return bracket.script().isEmpty() ? current : bracket.script();
            }
        }
        return current;
    }
}
