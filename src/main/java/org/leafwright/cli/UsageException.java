package org.leafwright.cli;

/** Thrown for a command line that can't be followed; its message says why. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String reason;

    UsageException(String reason) {
        super(reason, null, false, false);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
