package org.leafwright.picture;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The ICC profile that a picture holds (ICC.1:2010).
 *
 * @param bytes the profile; each call gives a view of its own
 * @param usable whether it is one of a kind that a PDF can give a picture of so many channels (ISO
 *     32000-1, 8.6.5.5), as far as its directory tells
 */
public record ColourProfile(ByteBuffer bytes, boolean usable) {
    private static final int LARGEST = 4 << 20;
    private static final int HEADER = 128;
    private static final int TAG = 12;
    private static final int MOST_TAGS = 1000;

    @Override
    public ByteBuffer bytes() {
        return bytes.asReadOnlyBuffer();
    }

    /** Returns the profile, if a PDF can use it. */
    public Optional<ByteBuffer> ifUsable() {
        return usable ? Optional.of(bytes()) : Optional.empty();
    }

    /**
     * Reads a profile.
     *
     * @param channels of the picture: 1 for grey, 3 for colour
     */
    static ColourProfile of(ByteBuffer profile, int channels) {
        ByteBuffer bytes = profile.slice();
        if (bytes.limit() < HEADER + 4
                || bytes.getInt(0) < HEADER + 4
                || bytes.getInt(0) > bytes.limit()) {
            return new ColourProfile(bytes, false);
        }
        bytes.limit(bytes.getInt(0));
        int version = bytes.get(8);
        boolean usable =
                version >= 2
                        && version <= 4
                        && List.of("mntr", "scnr", "prtr", "spac").contains(word(bytes, 12))
                        && word(bytes, 16).equals(channels == 1 ? "GRAY" : "RGB ")
                        && List.of("XYZ ", "Lab ").contains(word(bytes, 20))
                        && word(bytes, 36).equals("acsp")
                        && tells(tags(bytes), channels);
        return new ColourProfile(bytes, usable);
    }

    /**
     * Reads the profile of a PNG file (11.3.2.3).
     *
     * @param chunk what the {@code iCCP} chunk holds: a name, a zero, a zero, and a zlib stream
     */
    public static ColourProfile ofPng(ByteBuffer chunk, int channels) {
        ByteBuffer in = chunk.duplicate();
        while (in.hasRemaining() && in.get() != 0) {
            // The name is for people.
        }
        if (in.hasRemaining() && in.get() == 0) {
            return of(inflated(in), channels);
        }
        return new ColourProfile(ByteBuffer.allocate(0), false);
    }

    private static ByteBuffer inflated(ByteBuffer compressed) {
        Inflater inflater = new Inflater();
        ByteBuffer out = ByteBuffer.allocate(1 << 12);
        try {
            inflater.setInput(compressed);
            while (inflater.inflate(out) > 0 && out.position() < LARGEST) {
                if (!out.hasRemaining()) {
                    out = ByteBuffer.allocate(out.capacity() * 2).put(out.flip());
                }
            }
            return out.flip();
        } catch (DataFormatException e) {
            return ByteBuffer.allocate(0);
        } finally {
            inflater.end();
        }
    }

    private static List<String> tags(ByteBuffer bytes) {
        int count = bytes.getInt(HEADER);
        if (count < 0 || count > MOST_TAGS || HEADER + 4 + TAG * count > bytes.limit()) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int at = HEADER + 4 + TAG * i;
            long start = bytes.getInt(at + 4) & 0xffffffffL;
            long length = bytes.getInt(at + 8) & 0xffffffffL;
            if (start + length > bytes.limit()) {
                return List.of();
            }
            names.add(word(bytes, at));
        }
        return names;
    }

    /** Returns whether tags tell how to get from the picture's colours to those of the eye. */
    private static boolean tells(List<String> tags, int channels) {
        List<String> formula =
                channels == 1
                        ? List.of("kTRC")
                        : List.of("rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC");
        return tags.contains("A2B0") || tags.containsAll(formula);
    }

    private static String word(ByteBuffer bytes, int at) {
        StringBuilder out = new StringBuilder(4);
        for (int i = at; i < at + 4; i++) {
            out.append((char) (bytes.get(i) & 0xff));
        }
        return out.toString();
    }
}
