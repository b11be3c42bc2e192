package org.leafwright.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera says that its picture is to be turned (Exif 2.3, tag 274). */
public final class ExifOrientation {
    /** The picture is upright as it is stored. */
    public static final int UPRIGHT = 1;

    private static final int TAG = 274;
    private static final int ENTRY = 12;

    private ExifOrientation() {}

    /**
     * Reads the orientation.
     *
     * @param exif the data from its byte order mark on (TIFF 6.0, section 2)
     * @return 1 to 8, {@link #UPRIGHT} where nothing sound is said
     */
    public static int of(ByteBuffer exif) {
        ByteBuffer tiff = exif.slice();
        if (tiff.limit() < 8) {
            return UPRIGHT;
        }
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long directory = tiff.getInt(4) & 0xffffffffL;
        if (directory + 2 > tiff.limit()) {
            return UPRIGHT;
        }
        int at = (int) directory;
        int entries = tiff.getShort(at) & 0xffff;
        for (int i = 0; i < entries && at + 2 + ENTRY * (i + 1) <= tiff.limit(); i++) {
            int entry = at + 2 + ENTRY * i;
            if (tiff.getShort(entry) == TAG) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
