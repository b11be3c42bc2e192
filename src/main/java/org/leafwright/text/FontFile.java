package org.leafwright.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A font file and what must be known of it before it is opened. The file is mapped into memory, and
 * only when its face is first asked for.
 */
final class FontFile {
    private final Path path;
    private final Description description;
    private volatile @Nullable Face face;

    /**
     * What is known of a font.
     *
     * @param family the family's name
     * @param weight 1 to 1000; 400 is regular
     * @param checksum of the whole file: those that a font keeps of its tables may be out of date
     */
    record Description(String family, int weight, boolean bold, boolean italic, long checksum) {
        static Description of(Face face) {
            CRC32 crc = new CRC32();
            crc.update(face.data());
            return new Description(
                    face.family(), face.weight(), face.bold(), face.italic(), crc.getValue());
        }
    }

    private FontFile(Path path, Description description, @Nullable Face face) {
        this.path = path;
        this.description = description;
        this.face = face;
    }

    /** Returns a file that is known to be sound; it isn't touched until its face is needed. */
    static FontFile known(Path path, Description description) {
        return new FontFile(path, description, null);
    }

    /** Opens and checks a file. */
    static FontFile open(Path path) throws IOException, UnusableFontException {
        Face face = Face.of(map(path));
        face.checkOutlines();
        return new FontFile(path, Description.of(face), face);
    }

    private static ByteBuffer map(Path path) throws IOException, UnusableFontException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            if (channel.size() > Integer.MAX_VALUE) {
                throw FontTables.damaged("it is too large to be a font");
            }
            return channel.map(MapMode.READ_ONLY, 0, channel.size());
        }
    }

    Path path() {
        return path;
    }

    /** Returns whether it has been opened as a face. */
    boolean isOpen(Face other) {
        return face == other;
    }

    Description description() {
        return description;
    }

    /**
     * Returns the face, opened once a process.
     *
     * @throws UncheckedIOException if a file that was known to be sound can't be read any more
     */
    Face face() {
        Face open = face;
        if (open == null) {
            synchronized (this) {
                open = face;
                if (open == null) {
                    try {
                        open = Face.of(map(path), true);
                    } catch (UnusableFontException e) {
                        throw new UncheckedIOException(new IOException(path + " " + e.reason()));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    face = open;
                }
            }
        }
        return open;
    }
}
