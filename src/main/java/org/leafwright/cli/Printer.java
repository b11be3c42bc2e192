package org.leafwright.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.FileFaults;

/**
 * Prints UTF-8 whatever the locale. It goes on in silence once something couldn't be written; that
 * is a fault unless it is only that nobody reads any more.
 */
final class Printer {
    private final OutputStream out;
    private Optional<IOException> broken = Optional.empty();

    Printer(OutputStream out) {
        this.out = out;
    }

    void print(String text) {
        if (broken.isPresent()) {
            return;
        }
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            broken = Optional.of(e);
        }
    }

    /** Returns what is lost of what was to be read; nothing if all was written. */
    Optional<Diagnostic> fault() {
        return broken.filter(e -> !isClosedPipe(e)).map(FileFaults::unwritableStream);
    }

    /** Systems say it in the user's language, though most say “pipe” in all of them. */
    private static boolean isClosedPipe(IOException e) {
        return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }

    void line(String text) {
        print(text + "\n");
    }
}
