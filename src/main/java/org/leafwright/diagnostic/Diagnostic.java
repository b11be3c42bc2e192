package org.leafwright.diagnostic;

import java.util.Optional;

/**
 * One thing wrong with the input.
 *
 * @param severity how much it weighs
 * @param code its kind, stable between releases
 * @param message what is wrong, in the author's words: one sentence without a full stop
 * @param position where, if it stands anywhere
 * @param hint what to do about it, if that can be said
 */
public record Diagnostic(
        Severity severity,
        Code code,
        String message,
        Optional<Position> position,
        Optional<String> hint) {

    /** Returns an error at a place. */
    public static Diagnostic error(Code code, Position position, String message) {
        return new Diagnostic(
                Severity.ERROR, code, message, Optional.of(position), Optional.empty());
    }

    /** Returns an error that stands in no file. */
    public static Diagnostic error(Code code, String message) {
        return new Diagnostic(Severity.ERROR, code, message, Optional.empty(), Optional.empty());
    }

    /** Returns a warning at a place. */
    public static Diagnostic warning(Code code, Position position, String message) {
        return new Diagnostic(
                Severity.WARNING, code, message, Optional.of(position), Optional.empty());
    }

    /** Returns this diagnostic with a hint. */
    public Diagnostic withHint(String newHint) {
        return new Diagnostic(severity, code, message, position, Optional.of(newHint));
    }

    /** Returns this diagnostic with another severity. */
    public Diagnostic withSeverity(Severity newSeverity) {
        return new Diagnostic(newSeverity, code, message, position, hint);
    }
}
