package org.leafwright.source;

import org.leafwright.model.TypedText;

/**
 * Bullets and dashes that were typed as such before the lines of a list, with a space after them.
 *
 * <p>A bullet always is one. A dash is one where another line of the same paragraph starts with it
 * too, unless it is one of a pair within its line: those are dashes of sentences.
 */
final class TypedBullets {
    private static final String BULLETS = "•◦▪▫‣⁃∙●○■◆◇♦➢➤►▶▸·⦁❖✦";
    private static final String DASHES = "–—−―";

    private TypedBullets() {}

    /** Returns the text with a hyphen for each such bullet, which CommonMark reads as one. */
    static String asHyphens(String markdown) {
        if (!hasAny(markdown)) {
            return markdown;
        }
        StringBuilder out = new StringBuilder(markdown);
        int start = 0;
        while (start < markdown.length()) {
            int mark = mark(markdown, start);
            int end = endOfLine(markdown, start);
            if (mark + 1 < end && isBullet(markdown, mark, start, end)) {
                out.setCharAt(mark, '-');
                out.setCharAt(mark + 1, ' ');
            }
            start = end + 1;
        }
        return out.toString();
    }

    /** Returns how long the bullet is that a list's item was typed with, with its spaces; or 0. */
    static int length(TypedText item) {
        if (item.length() < 2 || BULLETS.indexOf(item.at(0)) < 0 || !isSpace((char) item.at(1))) {
            return 0;
        }
        int end = 1;
        while (end < item.length() && isSpace((char) item.at(end))) {
            end++;
        }
        return end == item.length() ? 0 : end;
    }

    private static boolean hasAny(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7F && (BULLETS.indexOf(c) >= 0 || DASHES.indexOf(c) >= 0)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBullet(String text, int mark, int start, int end) {
        char c = text.charAt(mark);
        if (!isSpace(text.charAt(mark + 1))) {
            return false;
        }
        return BULLETS.indexOf(c) >= 0
                || (isItemDash(text, mark, end) && hasFellow(text, c, start, end));
    }

    private static boolean isItemDash(String text, int mark, int end) {
        if (DASHES.indexOf(text.charAt(mark)) < 0) {
            return false;
        }
        for (int i = mark + 1; i < end; i++) {
            boolean spaced =
                    isSpace(text.charAt(i - 1)) && (i + 1 == end || isSpace(text.charAt(i + 1)));
            if (DASHES.indexOf(text.charAt(i)) >= 0 && spaced) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether another line of the paragraph is an item by the same dash. */
    private static boolean hasFellow(String text, char dash, int start, int end) {
        int line = start;
        while (line > 0 && !isEmptyLine(text, text.lastIndexOf('\n', line - 2) + 1)) {
            line = text.lastIndexOf('\n', line - 2) + 1;
            if (isItem(text, line, dash)) {
                return true;
            }
        }
        for (line = end + 1; line < text.length() && !isEmptyLine(text, line); ) {
            if (isItem(text, line, dash)) {
                return true;
            }
            line = endOfLine(text, line) + 1;
        }
        return false;
    }

    private static boolean isItem(String text, int line, char dash) {
        int mark = mark(text, line);
        int end = endOfLine(text, line);
        return mark + 1 < end
                && text.charAt(mark) == dash
                && isSpace(text.charAt(mark + 1))
                && isItemDash(text, mark, end);
    }

    private static boolean isEmptyLine(String text, int line) {
        return text.substring(line, endOfLine(text, line)).isBlank();
    }

    /** Returns where a line's words start, after its indent and the marks of a quotation. */
    private static int mark(String text, int start) {
        int at = start;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '>')) {
            at++;
        }
        return at;
    }

    private static int endOfLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u2003' || c == '\u2002';
    }
}
