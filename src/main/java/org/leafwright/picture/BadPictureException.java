package org.leafwright.picture;

import java.util.List;

/** Thrown when a file is no picture that a leaflet can hold. */
public final class BadPictureException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    /**
     * What is wrong with a file.
     *
     * @param why to stand after "the picture “x.png” "
     * @param hint what to do about it
     */
    public record Fault(String why, String hint) {}

    /** Returns one fault, told as {@link Fault} has it. */
    public BadPictureException(String why, String hint) {
        this(List.of(new Fault(why, hint)));
    }

    /** Returns several faults of one file, at least one. */
    public BadPictureException(List<Fault> faults) {
        super(faults.get(0).why(), null, false, false);
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
