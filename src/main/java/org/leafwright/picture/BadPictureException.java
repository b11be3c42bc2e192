package org.leafwright.picture;

/** Thrown inside the package when a file is no picture that a leaflet can hold. */
final class BadPictureException extends Exception {
    private static final long serialVersionUID = 1;

    private final String hint;

    /**
     * Returns the fault.
     *
     * @param message what is wrong, to stand after "the picture “x.png” "
     * @param hint what to do about it
     */
    BadPictureException(String message, String hint) {
        super(message, null, false, false);
        this.hint = hint;
    }

    String hint() {
        return hint;
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
