package org.leafwright.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Files that the program keeps for itself in folders where others may have put what they like: a
 * link would lead it to write or to read elsewhere, and at a pipe it would wait.
 */
final class OwnFile {
    private OwnFile() {}

    /** Returns whether a file is there that the program itself may have written. */
    static boolean isThere(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** Writes a file over what is there; anything but a file makes room for it. */
    static void write(Path file, ByteBuffer content) throws IOException {
        if (!isThere(file)) {
            Files.deleteIfExists(file);
        }
        try (FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        LinkOption.NOFOLLOW_LINKS)) {
            while (content.hasRemaining()) {
                channel.write(content);
            }
            channel.truncate(content.limit());
        }
    }
}
