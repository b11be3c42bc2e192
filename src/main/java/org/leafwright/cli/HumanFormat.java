package org.leafwright.cli;

import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Position;
import org.leafwright.diagnostic.Severity;

/**
 * What is wrong, the source line with the place marked, and what to do about it:
 *
 * <pre>
 * leaflets/baby-massage/leaflet.yaml:3:1: error: A leaflet has no key “titel” [unknown-key]
 *   3 | titel: The benefits of baby massage
 *     | ^^^^^
 *     hint: Did you mean “title”?
 * </pre>
 */
final class HumanFormat implements DiagnosticFormat {
    private final Paint paint;

    HumanFormat(Paint paint) {
        this.paint = paint;
    }

    @Override
    public String write(Diagnostic diagnostic) {
        StringBuilder out = new StringBuilder();
        String place = diagnostic.position().map(position -> position + ": ").orElse("");
        out.append(paint.strong(Visible.atLineStart(place)));
        out.append(severity(diagnostic.severity())).append(": ");
        out.append(Visible.of(diagnostic.message()));
        out.append(paint.faint(" [" + diagnostic.code().id() + "]")).append('\n');
        String margin = "  ";
        if (diagnostic.position().isPresent()) {
            Position position = diagnostic.position().get();
            String number = Integer.toString(position.line());
            margin = " ".repeat(number.length() + 2);
            String line = position.file().line(position.line());
            if (!line.isBlank()) {
                MarkedLine marked = MarkedLine.of(line, position.column(), position.length());
                out.append(paint.faint("  " + number + " | ")).append(marked.text()).append('\n');
                out.append(paint.faint(margin + " | ")).append(paint.error(marked.marks()));
                out.append('\n');
            }
        }
        String start = margin + "  hint: ";
        diagnostic
                .hint()
                .ifPresent(hint -> out.append(start).append(Visible.of(hint)).append('\n'));
        return out.toString();
    }

    private String severity(Severity severity) {
        String word = Words.of(severity);
        return switch (severity) {
            case ERROR -> paint.error(word);
            case WARNING -> paint.warning(word);
        };
    }
}
