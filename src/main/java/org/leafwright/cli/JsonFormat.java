package org.leafwright.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Position;

/**
 * One JSON object a line. Its keys, in this order: {@code severity}, {@code code}, {@code message},
 * and as far as they are known {@code file}, {@code line}, {@code column}, {@code length} (in code
 * points) and {@code hint}.
 */
final class JsonFormat implements DiagnosticFormat {
    @Override
    public String write(Diagnostic diagnostic) {
        JsonLine line =
                new JsonLine()
                        .put("severity", Words.of(diagnostic.severity()))
                        .put("code", diagnostic.code().id())
                        .put("message", diagnostic.message());
        diagnostic.position().ifPresent(position -> put(line, position));
        diagnostic.hint().ifPresent(hint -> line.put("hint", hint));
        return line.end();
    }

    @Override
    public String bug(String bug, Optional<Path> report) {
        return write(
                Diagnostic.error(Code.BUG, sentence(BugNotice.whatHappened(bug)))
                        .withHint(sentence(BugNotice.whatToDo(report))));
    }

    @Override
    public String usage(String message, String error, String hint) {
        return write(Diagnostic.error(Code.WRONG_USAGE, message).withHint(hint));
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static void put(JsonLine line, Position position) {
        line.put("file", position.file().name())
                .put("line", position.line())
                .put("column", position.column())
                .put("length", position.length());
    }
}
