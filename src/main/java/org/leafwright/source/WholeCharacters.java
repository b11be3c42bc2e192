package org.leafwright.source;

import java.io.Reader;

/** Reads a text in parts, none of which ends between the two halves of a character. */
final class WholeCharacters extends Reader {
    private final String text;
    private int next;

    WholeCharacters(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        if (next == text.length()) {
            return -1;
        }
        int end = Math.min(next + length, text.length());
        if (end - next > 1 && end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
            end--;
        }
        text.getChars(next, end, buffer, offset);
        int count = end - next;
        next = end;
        return count;
    }

    @Override
    public void close() {}
}
