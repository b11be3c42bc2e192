package org.leafwright.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Severity;

/**
 * A font file that can't be used, and that nobody may want to use.
 *
 * @param family what it is called, as far as it can be read
 * @param reason what is wrong, to be read after the file's name
 * @param hint what to do about it
 */
record UnusableFont(Path path, Optional<String> family, String reason, String hint) {
    /** More than this isn't read to find a name. */
    private static final long LARGEST = 64 << 20;

    static UnusableFont of(Path path, UnusableFontException fault) {
        return new UnusableFont(path, familyOf(path), fault.reason(), fault.hint());
    }

    Diagnostic diagnostic(Severity severity) {
        return new Diagnostic(
                severity,
                Code.BAD_FONT,
                "The font “" + path + "” " + reason,
                Optional.empty(),
                Optional.of(hint));
    }

    /**
     * Returns whether a family's name means this file, by what it is called or by its file's name.
     */
    boolean isOf(String wanted) {
        String file = String.valueOf(path.getFileName());
        String stem = file.substring(0, file.lastIndexOf('.'));
        return family.filter(wanted::equalsIgnoreCase).isPresent()
                || letters(stem).equals(letters(wanted))
                || letters(stem).equals(letters(wanted) + "regular");
    }

    private static String letters(String name) {
        StringBuilder out = new StringBuilder();
        name.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
        return out.toString().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> familyOf(Path path) {
        try {
            if (Files.size(path) > LARGEST) {
                return Optional.empty();
            }
            ByteBuffer data = ByteBuffer.wrap(Files.readAllBytes(path));
            return FontTables.lenient(data.order(ByteOrder.BIG_ENDIAN))
                    .find("name")
                    .flatMap(names -> Face.name(names, 16).or(() -> Face.name(names, 1)));
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // so damaged that it doesn't tell
        }
    }
}
