package org.leafwright.picture;

import java.util.Optional;

/** The blocks of one component in one scan of a JPEG file (ITU-T T.81, F.2.2 and G.1.2). */
final class JpegBlocks {
    private static final int LAST = JpegComponent.COEFFICIENTS - 1;
    private static final int MOST_BITS = 16;

    private final JpegComponent component;
    private final JpegBits bits;
    private final Part part;
    private final boolean progressive;
    private final Optional<HuffmanTable> means;
    private final Optional<HuffmanTable> details;

    /** How many blocks, this one included, have nothing more of this part. */
    private int endOfBlocks;

    /**
     * What a scan sends of each block.
     *
     * @param first coefficient
     * @param last coefficient
     * @param bitsBefore how many of the last bits were to come before it; 0 in the first scan
     * @param bitsToCome how many are to come after it
     */
    record Part(int first, int last, int bitsBefore, int bitsToCome) {
        static final Part ALL = new Part(0, LAST, 0, 0);

        /** Returns whether a progressive scan of so many components may be of this part. */
        boolean isSound(int components) {
            return equals(ALL)
                    || (first >= 0
                            && last <= LAST
                            && (first == 0 ? last == 0 : first <= last && components == 1));
        }

        boolean refines() {
            return bitsBefore > 0;
        }
    }

    JpegBlocks(
            JpegComponent component,
            JpegBits bits,
            Part part,
            boolean progressive,
            Optional<HuffmanTable> means,
            Optional<HuffmanTable> details) {
        this.component = component;
        this.bits = bits;
        this.part = part;
        this.progressive = progressive;
        this.means = means;
        this.details = details;
    }

    JpegComponent component() {
        return component;
    }

    /** Forgets what was said of blocks to come. */
    void restart() {
        endOfBlocks = 0;
    }

    /** Reads the component's blocks of a unit of several. */
    void readUnit(int row, int column) throws JpegBits.EndException {
        for (int y = 0; y < component.down; y++) {
            for (int x = 0; x < component.across; x++) {
                read(row * component.down + y, column * component.across + x);
            }
        }
    }

    /** Reads a block. */
    void read(int row, int column) throws JpegBits.EndException {
        if (!progressive) {
            skipNumber(code(means));
            sequential();
        } else if (part.first() == 0) {
            skipNumber(part.refines() ? 1 : code(means));
        } else if (part.refines()) {
            refine(row * component.stride + column);
        } else {
            begin(row * component.stride + column);
        }
    }

    private void sequential() throws JpegBits.EndException {
        for (int at = 1; at <= LAST; at++) {
            int code = code(details);
            int zeros = code >> 4;
            int size = code & 15;
            if (size == 0 && zeros < 15) {
                return;
            }
            at += zeros;
            skipNumber(size);
        }
    }

    private void begin(int block) throws JpegBits.EndException {
        if (endOfBlocks > 0) {
            endOfBlocks--;
            return;
        }
        for (int at = part.first(); at <= part.last(); at++) {
            int code = code(details);
            int zeros = code >> 4;
            int size = code & 15;
            if (size == 0 && zeros < 15) {
                endOfBlocks = (1 << zeros) + bits.bits(zeros) - 1;
                return;
            }
            at += zeros;
            if (size > 0) {
                skipNumber(size);
                component.known[block] |= 1L << at;
            }
        }
    }

    private void refine(int block) throws JpegBits.EndException {
        int at = part.first();
        while (endOfBlocks == 0 && at <= part.last()) {
            int code = code(details);
            int zeros = code >> 4;
            int size = code & 15;
            if (size == 0 && zeros < 15) {
                endOfBlocks = (1 << zeros) + bits.bits(zeros);
                break;
            }
            skipNumber(size);
            at = pass(block, at, zeros);
            if (size > 0 && at <= part.last()) {
                component.known[block] |= 1L << at;
            }
            at++;
        }
        if (endOfBlocks > 0) {
            pass(block, at, JpegComponent.COEFFICIENTS);
            endOfBlocks--;
        }
    }

    /** Goes past some zeros and what is known between them, for which there is a bit each. */
    private int pass(int block, int from, int zeros) throws JpegBits.EndException {
        int left = zeros;
        int at = from;
        while (at <= part.last()) {
            if ((component.known[block] >> at & 1) != 0) {
                bits.skip(1);
            } else if (left-- == 0) {
                break;
            }
            at++;
        }
        return at;
    }

    private int code(Optional<HuffmanTable> table) throws JpegBits.EndException {
        if (table.isEmpty()) {
            throw new JpegBits.EndException(); // what isn't explained can't be read
        }
        return table.get().read(bits);
    }

    private void skipNumber(int size) throws JpegBits.EndException {
        if (size > MOST_BITS) {
            throw new JpegBits.EndException();
        }
        bits.skip(size);
    }
}
