package org.leafwright.text;

/** Thrown for a font file that can't be used; tells what is wrong and what to do. */
final class UnusableFontException extends Exception {
    private static final long serialVersionUID = 1;

    private final String hint;

    UnusableFontException(String message, String hint) {
        super(message, null, false, false);
        this.hint = hint;
    }

    /** Returns what is wrong, to be read after the file's name. */
    String reason() {
        return String.valueOf(getMessage());
    }

    /** Returns what to do about it. */
    String hint() {
        return hint;
    }
}
