package org.leafwright.cli;

/** Thrown for a command line that can't be followed; its message says why. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message, null, false, false);
    }
}
