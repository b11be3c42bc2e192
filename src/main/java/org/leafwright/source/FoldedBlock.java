package org.leafwright.source;

import java.util.Optional;

/**
 * The text of a folded block ({@code >}) as it was typed. YAML's folding takes the empty lines out
 * that part paragraphs, and the line ends that part a list's items; Markdown joins lines itself,
 * and knows which.
 */
final class FoldedBlock {
    private FoldedBlock() {}

    /**
     * Returns the lines of a block without their indent, or nothing if its header tells the indent.
     *
     * @param start where its {@code >} stands
     * @param end where it ends
     */
    static Optional<String> lines(SourceText source, int start, int end) {
        String text = source.text();
        int headerEnd = source.endOfLineAt(start);
        boolean keepsEnd = true;
        for (int i = start + 1; i < headerEnd && text.charAt(i) != '#'; i++) {
            if (Character.isDigit(text.charAt(i))) {
                return Optional.empty();
            }
            keepsEnd &= text.charAt(i) != '-';
        }
        StringBuilder out = new StringBuilder();
        int indent = -1;
        for (int at = nextLine(text, headerEnd); at < Math.min(end, text.length()); ) {
            int lineEnd = source.endOfLineAt(at);
            int first = at;
            while (first < lineEnd && text.charAt(first) == ' ') {
                first++;
            }
            if (first < lineEnd) {
                indent = indent < 0 ? first - at : indent;
                if (first - at < indent) {
                    break;
                }
                out.append(text, at + indent, lineEnd);
            }
            out.append('\n');
            at = nextLine(text, lineEnd);
        }
        String lines = out.toString().stripTrailing();
        return Optional.of(keepsEnd && !lines.isEmpty() ? lines + "\n" : lines);
    }

    private static int nextLine(String text, int lineEnd) {
        boolean both = text.startsWith("\r\n", lineEnd);
        return lineEnd + (both ? 2 : 1);
    }
}
