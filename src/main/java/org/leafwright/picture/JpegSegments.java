package org.leafwright.picture;

/** Walks over a JPEG file's segments up to the picture's end (ITU-T T.81, B.1). */
final class JpegSegments {
    static final int SCAN = 0xda;

    private static final int END = 0xd9;

    private final byte[] bytes;
    private int start;
    private int contentEnd;
    private int end = 2;

    JpegSegments(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Goes on to the next segment; returns whether there is one before the picture's end. */
    boolean next() throws BadPictureException {
        start = end;
        if (start + 2 > bytes.length) {
            throw early();
        }
        if (bytes[start] != (byte) 0xff) {
            throw new BadPictureException("is damaged", JpegFile.DAMAGED);
        }
        while (start + 1 < bytes.length && bytes[start + 1] == (byte) 0xff) {
            start++;
        }
        if (start + 1 >= bytes.length) {
            throw early();
        }
        if (marker() == END) {
            return false;
        }
        if (start + 4 > bytes.length) {
            throw early();
        }
        int length = (bytes[start + 2] & 0xff) << 8 | (bytes[start + 3] & 0xff);
        contentEnd = start + 2 + length;
        if (length < 2 || contentEnd > bytes.length) {
            throw early();
        }
        end = marker() == SCAN ? scanEnd() : contentEnd;
        return true;
    }

    /** Returns where entropy-coded data ends, in which FF stands before 00 or a restart marker. */
    private int scanEnd() throws BadPictureException {
        for (int at = contentEnd; at + 1 < bytes.length; at++) {
            if (bytes[at] == (byte) 0xff) {
                int next = bytes[at + 1] & 0xff;
                if (next != 0 && next != 0xff && (next < 0xd0 || next > 0xd7)) {
                    return at;
                }
            }
        }
        throw early();
    }

    /** Returns the second byte of the segment's marker. */
    int marker() {
        return bytes[start + 1] & 0xff;
    }

    /** Returns where the segment's marker stands. */
    int start() {
        return start;
    }

    /** Returns where the segment's content starts, after its length. */
    int content() {
        return start + 4;
    }

    /** Returns where the segment's content ends. */
    int contentEnd() {
        return contentEnd;
    }

    /** Returns where the segment ends, for a scan with the data that follow its header. */
    int end() {
        return end;
    }

    /** Returns whether the content starts with some bytes. */
    boolean startsWith(byte[] signature) {
        int from = content();
        if (contentEnd - from < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if (bytes[from + i] != signature[i]) {
                return false;
            }
        }
        return true;
    }

    static BadPictureException early() {
        return new BadPictureException("ends early", JpegFile.DAMAGED);
    }
}
