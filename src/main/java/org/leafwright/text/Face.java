package org.leafwright.text;

import java.nio.ByteBuffer;

/** A face of a TrueType font, parsed once a process and shared by all threads. */
public final class Face {
    private final String family;
    private final boolean bold;
    private final boolean italic;
    private final ByteBuffer data;

    Face(String family, boolean bold, boolean italic, ByteBuffer data) {
        this.family = family;
        this.bold = bold;
        this.italic = italic;
        this.data = data.asReadOnlyBuffer();
    }

    /** Returns the family's name. */
    public String family() {
        return family;
    }

    /** Returns whether it is a bold face. */
    public boolean bold() {
        return bold;
    }

    /** Returns whether it is an italic face. */
    public boolean italic() {
        return italic;
    }

    /** Returns a view of the font file, big-endian, at position 0. */
    public ByteBuffer data() {
        return data.duplicate();
    }
}
