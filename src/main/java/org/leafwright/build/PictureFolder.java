package org.leafwright.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import org.leafwright.picture.PictureStore;

/**
 * Keeps what was worked out of pictures in a folder: a file each, with the program's fingerprint.
 */
final class PictureFolder implements PictureStore {
    private static final int CHECKSUM_LENGTH = 8;

    private final Path folder;
    private final Supplier<String> fingerprint;

    /**
     * Opens a folder, which need not exist.
     *
     * @param fingerprint of the program; what another program kept doesn't count
     */
    PictureFolder(Path folder, Supplier<String> fingerprint) {
        this.folder = folder;
        this.fingerprint = fingerprint;
    }

    @Override
    public Optional<byte[]> find(String key) {
        try {
            Path file = folder.resolve(key);
            if (!OwnFile.isThere(file)) {
                return Optional.empty();
            }
            byte[] all = Files.readAllBytes(file);
            byte[] mark = mark();
            int start = mark.length + CHECKSUM_LENGTH;
            if (all.length < start || !Arrays.equals(mark, Arrays.copyOf(all, mark.length))) {
                return Optional.empty();
            }
            byte[] value = Arrays.copyOfRange(all, start, all.length);
            boolean whole = ByteBuffer.wrap(all).getLong(mark.length) == checksum(value);
            return whole ? Optional.of(value) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public void keep(String key, byte[] value) {
        byte[] mark = mark();
        byte[] all =
                ByteBuffer.allocate(mark.length + CHECKSUM_LENGTH + value.length)
                        .put(mark)
                        .putLong(checksum(value))
                        .put(value)
                        .array();
        try {
            AtomicFile.write(folder.resolve(key), all, folder);
        } catch (IOException e) {
            // Where nothing can be kept, it is worked out again.
        }
    }

    private byte[] mark() {
        return fingerprint.get().getBytes(StandardCharsets.US_ASCII);
    }

    private static long checksum(byte[] value) {
        CRC32 crc = new CRC32();
        crc.update(value);
        return crc.getValue();
    }
}
