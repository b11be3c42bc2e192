package org.leafwright.diagnostic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;

/** Puts what a file system says into a user's words. */
public final class FileFaults {
    private FileFaults() {}

    /** Reports a file that belongs to no place in another. */
    public static Diagnostic unreadable(String shownName, Exception fault) {
        return hinted(
                Diagnostic.error(Code.UNREADABLE_FILE, cantRead(shownName, fault)),
                readingHint(fault));
    }

    /** Reports a file where another names it. */
    public static Diagnostic unreadable(String shownName, Exception fault, Position namedAt) {
        return hinted(
                Diagnostic.error(Code.UNREADABLE_FILE, namedAt, cantRead(shownName, fault)),
                readingHint(fault));
    }

    /** Reports a file that can't be written. */
    public static Diagnostic unwritable(String shownName, Exception fault) {
        return hinted(
                Diagnostic.error(
                        Code.UNWRITABLE_FILE,
                        "Can't write " + Quoted.of(shownName) + ": " + reason(fault)),
                Optional.of(writingHint(fault)));
    }

    /** Reports that standard output takes no more. */
    public static Diagnostic unwritableStream(Exception fault) {
        return Diagnostic.error(
                Code.UNWRITABLE_FILE, "Can't write to standard output: " + reason(fault));
    }

    private static Diagnostic hinted(Diagnostic found, Optional<String> hint) {
        return hint.map(found::withHint).orElse(found);
    }

    private static String cantRead(String shownName, Exception fault) {
        return "Can't read " + Quoted.of(shownName) + ": " + reason(fault);
    }

    /** Returns what to do about a file that can't be read, if anything can be done. */
    public static Optional<String> readingHint(Exception fault) {
        if (isTooManyOpen(fault)) {
            return Optional.of("Raise the limit, such as with “ulimit -n 1024”");
        }
        return fault instanceof AccessDeniedException
                ? Optional.of("Ask its owner for the right to read it")
                : Optional.empty();
    }

    private static String writingHint(Exception fault) {
        if (systemSays(fault, "No space left") || systemSays(fault, "quota")) {
            return "Make room there, or name another folder with “-o DIR”";
        }
        if (isNameTooLong(fault)) {
            return "Give the leaflet a shorter name";
        }
        return "Name another folder with “-o DIR”";
    }

    /** Returns whether a name is longer than any file's, so that there can be none of it. */
    public static boolean isNameTooLong(Exception fault) {
        return systemSays(fault, "name too long");
    }

    /** Returns whether the system lets this program open no further file. */
    public static boolean isTooManyOpen(Exception fault) {
        return systemSays(fault, "Too many open files");
    }

    private static boolean systemSays(Exception fault, String words) {
        return String.valueOf(fault.getMessage()).contains(words);
    }

    /** Returns why the file system refused something, to stand after a colon. */
    public static String reason(Exception fault) {
        if (fault instanceof UncheckedIOException wrapped) {
            return reason(ioCause(wrapped));
        }
        if (fault instanceof NoSuchFileException) {
            return "it isn't there";
        }
        if (fault instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (fault instanceof NotDirectoryException
                || fault instanceof FileAlreadyExistsException
                || systemSays(fault, "Not a directory")) {
            return "a file stands where a folder is needed";
        }
        if (fault instanceof FileSystemLoopException || systemSays(fault, "symbolic links")) {
            return "its symbolic links go in a circle";
        }
        if (systemSays(fault, "No space left")) {
            return "the disk is full";
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
