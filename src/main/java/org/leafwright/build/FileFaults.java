package org.leafwright.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Position;
import org.leafwright.diagnostic.Quoted;

/** Puts what a file system says into a user's words. */
final class FileFaults {
    private FileFaults() {}

    static Diagnostic unreadable(String shownName, Exception fault) {
        return Diagnostic.error(Code.UNREADABLE_FILE, cantRead(shownName, fault));
    }

    static Diagnostic unreadable(String shownName, Exception fault, Position namedAt) {
        return Diagnostic.error(Code.UNREADABLE_FILE, namedAt, cantRead(shownName, fault));
    }

    private static String cantRead(String shownName, Exception fault) {
        return "Can't read " + Quoted.of(shownName) + ": " + reason(fault);
    }

    static Diagnostic unwritable(String shownName, Exception fault) {
        Diagnostic found =
                Diagnostic.error(
                        Code.UNWRITABLE_FILE,
                        "Can't write " + Quoted.of(shownName) + ": " + reason(fault));
        return hint(fault).map(found::withHint).orElse(found);
    }

    private static Optional<String> hint(Exception fault) {
        return fault instanceof AccessDeniedException || fault instanceof FileAlreadyExistsException
                ? Optional.of("Name another folder with “-o DIR”")
                : Optional.empty();
    }

    private static String reason(Exception fault) {
        if (fault instanceof UncheckedIOException wrapped) {
            return reason(ioCause(wrapped));
        }
        if (fault instanceof NoSuchFileException) {
            return "it isn't there";
        }
        if (fault instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (fault instanceof NotDirectoryException || fault instanceof FileAlreadyExistsException) {
            return "a file stands where a folder is needed";
        }
        if (fault instanceof FileSystemLoopException) {
            return "its symbolic links go in a circle";
        }
        if (fault instanceof FileSystemException system && system.getReason() != null) {
            return decapitalised(system.getReason());
        }
        String message = fault.getMessage();
        return message == null ? "the system doesn't say why" : decapitalised(message);
    }

    private static IOException ioCause(UncheckedIOException wrapped) {
        IOException cause = wrapped.getCause();
        return cause == null ? new IOException(wrapped.getMessage()) : cause;
    }

    private static String decapitalised(String sentence) {
        boolean word =
                sentence.length() > 1
                        && Character.isUpperCase(sentence.charAt(0))
                        && Character.isLowerCase(sentence.charAt(1));
        return word ? Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1) : sentence;
    }
}
