package org.leafwright.pdf;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.leafwright.picture.ColourProfile;
import org.leafwright.picture.ExifOrientation;
import org.leafwright.picture.PngColours;

/**
 * What a PNG file holds; the file was checked when it was loaded.
 *
 * @param colourType as PNG numbers them (11.2.1)
 * @param orientation how it is to be turned, 1 to 8
 * @param profile the usable ICC profile, if there is one
 * @param palette the entry's colours
 * @param transparency what the {@code tRNS} chunk holds
 * @param data the compressed rows
 */
record PngChunks(
        int width,
        int height,
        int depth,
        int colourType,
        boolean interlaced,
        int orientation,
        Optional<ByteBuffer> profile,
        ByteBuffer palette,
        ByteBuffer transparency,
        ByteBuffer data) {
    private static final int EXIF = 0x65584966;
    private static final int PLTE = 0x504C5445;
    private static final int TRNS = 0x74524E53;
    private static final int IDAT = 0x49444154;
    private static final int IEND = 0x49454E44;

    static PngChunks of(ByteBuffer file) {
        ByteBuffer in = file.duplicate();
        int width = in.getInt(16);
        int height = in.getInt(20);
        in.position(8);
        PngColours colours = new PngColours((file.get(25) & 2) == 0 ? 1 : 3);
        int orientation = ExifOrientation.UPRIGHT;
        ByteBuffer palette = ByteBuffer.allocate(0);
        ByteBuffer transparency = ByteBuffer.allocate(0);
        Syntax data = new Syntax(in.remaining());
        while (true) {
            int length = in.getInt();
            int type = in.getInt();
            ByteBuffer chunk = in.slice(in.position(), length);
            if (type == EXIF) {
                orientation = ExifOrientation.of(chunk);
            } else if (type == PLTE) {
                palette = chunk;
            } else if (type == TRNS) {
                transparency = chunk;
            } else if (type == IDAT) {
                byte[] bytes = new byte[length];
                chunk.get(bytes);
                data.raw(bytes);
            } else if (type == IEND) {
                return new PngChunks(
                        width,
                        height,
                        file.get(24),
                        file.get(25),
                        file.get(28) == 1,
                        orientation,
                        colours.profile().flatMap(ColourProfile::ifUsable),
                        palette,
                        transparency,
                        ByteBuffer.wrap(data.toBytes()));
            } else {
                colours.read(type, chunk);
            }
            in.position(in.position() + length + 4);
        }
    }

    boolean indexed() {
        return colourType == 3;
    }

    boolean hasAlpha() {
        return colourType >= 4;
    }

    boolean hasTransparency() {
        return transparency.hasRemaining();
    }

    int colourChannels() {
        return (colourType & 3) == 2 ? 3 : 1;
    }

    int channels() {
        return colourChannels() + (hasAlpha() ? 1 : 0);
    }

    @Override
    public ByteBuffer palette() {
        return palette.duplicate();
    }

    @Override
    public ByteBuffer transparency() {
        return transparency.duplicate();
    }

    @Override
    public ByteBuffer data() {
        return data.duplicate();
    }
}
