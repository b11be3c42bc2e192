package org.leafwright.source;

import org.leafwright.language.EastAsian;

/**
 * A Markdown text for the parser, in which some characters stand in for others, one for one so that
 * all places stay.
 *
 * <p>CommonMark's rules for what may open and close strong text count on spaces between words
 * (0.31.2, 6.2): in {@code 请**「不要」**摇晃} the asterisks can do neither. So a mark between asterisks
 * and a letter that needs no space counts as a letter too. And a bullet that was typed as such
 * starts an item, as {@code -} does.
 */
final class StandIns {
    /** Where stand-ins are, in the private use area, and where the characters they stand for. */
    private static final char FIRST = '\uE000';

    private static final char[][] RANGES = {
        {0x0021, 0x00BF}, {0x2010, 0x205E}, {0x3001, 0x303F}, {0x30FB, 0x30FB}, {0xFF01, 0xFFEE},
    };

    private final String text;
    private final boolean any;

    private StandIns(String text, boolean any) {
        this.text = text;
        this.any = any;
    }

    /** Returns a text of paragraphs and lists. */
    static StandIns of(String markdown) {
        return ofLine(TypedBullets.asHyphens(markdown));
    }

    /** Returns a text that can hold no lists, so that a bullet in it is one to be printed. */
    static StandIns ofLine(String markdown) {
        int star = markdown.indexOf('*');
        if (star < 0 || hasPrivate(markdown)) {
            return new StandIns(markdown, false);
        }
        char[] chars = markdown.toCharArray();
        boolean any = false;
        while (star >= 0) {
            int end = star;
            while (end < chars.length && chars[end] == '*') {
                end++;
            }
            any |= star > 0 && end < chars.length && disguise(markdown, chars, star, end);
            star = markdown.indexOf('*', end);
        }
        return any ? new StandIns(new String(chars), true) : new StandIns(markdown, false);
    }

    /** Returns the text that the parser is to read. */
    String text() {
        return text;
    }

    /** Returns a part of what was read as it was written. */
    String restored(String part) {
        if (!any) {
            return part;
        }
        StringBuilder out = new StringBuilder(part);
        for (int i = 0; i < out.length(); i++) {
            out.setCharAt(i, original(out.charAt(i)));
        }
        return out.toString();
    }

    private static boolean disguise(String text, char[] chars, int start, int end) {
        int before = text.codePointBefore(start);
        int after = text.codePointAt(end);
        boolean spaced = Character.isWhitespace(before) || Character.isWhitespace(after);
        if (spaced
                || before == '\\'
                || !(EastAsian.isUnspaced(before) || EastAsian.isUnspaced(after))) {
            return false;
        }
        boolean first = isMark(text, start - 1);
        boolean second = isMark(text, end);
        if ((!first && isSyntax(before)) || (!second && isSyntax(after))) {
            return false;
        }
        if (first) {
            chars[start - 1] = standIn(text.charAt(start - 1));
        }
        if (second) {
            chars[end] = standIn(text.charAt(end));
        }
        return first || second;
    }

    /** Returns whether a character is a mark that means nothing to Markdown where it stands. */
    private static boolean isMark(String text, int at) {
        char c = text.charAt(at);
        if (c < 0x80) {
            return "\"'%,.:;?".indexOf(c) >= 0
                    || (c == '!' && !text.startsWith("[", at + 1))
                    || (c == '(' && !text.startsWith("]", Math.max(0, at - 1)))
                    || (c == ')' && !closesLink(text, at));
        }
        return standIn(c) != c && !Character.isLetterOrDigit(c);
    }

    /** Beside what Markdown reads itself, a mark does more as a mark than as a letter. */
    private static boolean isSyntax(int codePoint) {
        return codePoint < 0x80 && !Character.isLetterOrDigit(codePoint);
    }

    private static boolean closesLink(String text, int close) {
        int depth = 0;
        for (int i = close; i >= 0 && text.charAt(i) != '\n'; i--) {
            depth += text.charAt(i) == ')' ? 1 : text.charAt(i) == '(' ? -1 : 0;
            if (depth == 0) {
                return i > 0 && text.charAt(i - 1) == ']';
            }
        }
        return false;
    }

    private static char standIn(char c) {
        int offset = FIRST;
        for (char[] range : RANGES) {
            if (c >= range[0] && c <= range[1]) {
                return (char) (offset + c - range[0]);
            }
            offset += range[1] - range[0] + 1;
        }
        return c;
    }

    private static char original(char c) {
        int offset = c - FIRST;
        for (char[] range : RANGES) {
            int length = range[1] - range[0] + 1;
            if (offset >= 0 && offset < length) {
                return (char) (range[0] + offset);
            }
            offset -= length;
        }
        return c;
    }

    private static boolean hasPrivate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (original(text.charAt(i)) != text.charAt(i)) {
                return true;
            }
        }
        return false;
    }
}
