package org.leafwright.text;

/** Thrown when a font turns out to be faulty while text is set in it. */
public final class FaultyFontException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Face face;

    FaultyFontException(Face face, String how) {
        super(how);
        this.face = face;
    }

    Face face() {
        return face;
    }

    /** Returns what is wrong, to be read after the file's name. */
    String reason() {
        return "is damaged: " + getMessage();
    }
}
