package org.leafwright.picture;

import java.util.Arrays;

/** The codes of a JPEG file (ITU-T T.81, annexes B.2.4.2 and C). */
final class HuffmanTable {
    private static final int LONGEST = 16;
    private static final int MOST = 256;

    private final int length;

    /** For each 16 bits the length of the code that they start with, and its value; 0 for none. */
    private final short[] codes = new short[1 << LONGEST];

    private HuffmanTable(int length) {
        this.length = length;
    }

    /**
     * Reads a table.
     *
     * @param at where it starts: 16 counts of codes of one length, then the codes' values
     * @param end where its segment ends
     */
    static HuffmanTable of(byte[] bytes, int at, int end) throws BadPictureException {
        int total = 0;
        for (int i = at; i < Math.min(at + LONGEST, end); i++) {
            total += bytes[i] & 0xff;
        }
        if (total > MOST || at + LONGEST + total > end) {
            throw JpegScans.damaged();
        }
        HuffmanTable table = new HuffmanTable(LONGEST + total);
        int value = at + LONGEST;
        int first = 0;
        for (int size = 1; size <= LONGEST; size++) {
            int share = 1 << (LONGEST - size);
            for (int left = bytes[at + size - 1] & 0xff; left > 0; left--) {
                if (first + share > table.codes.length) {
                    throw JpegScans.damaged();
                }
                short entry = (short) (size << 8 | (bytes[value++] & 0xff));
                Arrays.fill(table.codes, first, first + share, entry);
                first += share;
            }
        }
        return table;
    }

    /** Returns how many bytes it takes in the file. */
    int length() {
        return length;
    }

    /** Reads a code and returns its value. */
    int read(JpegBits bits) throws JpegBits.EndException {
        short entry = codes[bits.peek()];
        if (entry == 0) {
            throw new JpegBits.EndException(); // there is no such code: nothing after it counts
        }
        bits.skip(entry >> 8);
        return entry & 0xff;
    }
}
