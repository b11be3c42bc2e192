package org.leafwright.picture;

/** The entropy-coded bits of a JPEG scan (ITU-T T.81, B.1.1.5 and F.2.2.5). */
final class JpegBits {
    /** Thrown where a scan's bits end before its blocks do. */
    static final class EndException extends Exception {
        private static final long serialVersionUID = 1;

        EndException() {
            super(null, null, false, false);
        }
    }

    private final byte[] bytes;
    private final int end;
    private int at;
    private long buffer;

    /** How many bits of the buffer are still to be read. */
    private int count;

    /** How many of them aren't in the file. */
    private int beyond;

    /**
     * Reads bits.
     *
     * @param end where the scan's data end, at a marker
     */
    JpegBits(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.at = start;
        this.end = end;
    }

    /** Returns the next 16 bits and stays before them; zeros stand after the last. */
    int peek() {
        while (count < 16) {
            fill();
        }
        return (int) (buffer >> (count - 16)) & 0xffff;
    }

    /** Goes past some bits, at most 16. */
    void skip(int number) throws EndException {
        while (count < number) {
            fill();
        }
        count -= number;
        if (count < beyond) {
            throw new EndException();
        }
    }

    /** Returns the number that the next bits make, at most 16 of them. */
    int bits(int number) throws EndException {
        int value = number == 0 ? 0 : peek() >> (16 - number);
        skip(number);
        return value;
    }

    private void fill() {
        int next = at < end ? bytes[at] & 0xff : 0xff;
        if (next != 0xff) {
            at++;
        } else if (at + 1 < end && bytes[at + 1] == 0) {
            at += 2; // a zero is stuffed after it
        } else {
            next = 0; // a marker, at which bits end
            beyond += 8;
        }
        buffer = buffer << 8 | next;
        count += 8;
    }

    /** Goes on after the next restart marker (RST0 to RST7). */
    void restart() throws EndException {
        count = 0;
        beyond = 0;
        while (at + 1 < end && !(bytes[at] == (byte) 0xff && (bytes[at + 1] & 0xf8) == 0xd0)) {
            at++;
        }
        if (at + 1 >= end) {
            throw new EndException();
        }
        at += 2;
    }
}
