package org.leafwright.source;

import java.util.Arrays;
import org.leafwright.diagnostic.CodePoints;
import org.leafwright.diagnostic.Position;
import org.leafwright.diagnostic.SourceFile;

/** A file's text with its line starts: offsets to positions and back. */
final class SourceText {
    private final String text;
    private final SourceFile file;
    private final int[] lineStarts;

    private final CodePoints codePoints;

    SourceText(String name, String text) {
        this.text = text;
        this.file = SourceFile.of(name, text);
        this.lineStarts = lineStarts(text);
        this.codePoints = CodePoints.of(text);
    }

    String text() {
        return text;
    }

    /** Returns the position of {@code length} characters from an offset, cut at the line's end. */
    Position at(int offset, int length) {
        int start = Math.min(Math.max(offset, 0), text.length());
        int line = line(start);
        int end = Math.min(Math.max(start + length, start), endOfLine(line));
        return new Position(
                file,
                line + 1,
                codePoints(lineStarts[line], start) + 1,
                Math.max(1, codePoints(start, Math.max(start, end))));
    }

    /** Returns the offset of a line and column, both from 0, the column in code points. */
    int offset(int line, int column) {
        if (line >= lineStarts.length) {
            return text.length();
        }
        int start = lineStarts[line];
        return Math.min(codePoints.offset(codePoints.before(start) + column), text.length());
    }

    /** Returns where the line of an offset ends, its line break left out. */
    int endOfLineAt(int offset) {
        return endOfLine(line(offset));
    }

    private int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private int endOfLine(int line) {
        int end = line + 1 < lineStarts.length ? lineStarts[line + 1] : text.length();
        while (end > lineStarts[line] && isBreak(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private int codePoints(int from, int to) {
        return codePoints.before(to) - codePoints.before(from);
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[64];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
