package org.leafwright.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Writes files that appear whole or not at all, whenever the process is killed.
 *
 * <p>An unfinished file is locked by the process that writes it. Its name, or a process's number,
 * would say less: processes in containers have numbers of their own, and share folders.
 */
final class AtomicFile {
    private static final String SUFFIX = ".tmp";

    /** How often another process may take an unfinished file for one that was left. */
    private static final int TRIES = 10;

    /** Tells this process's unfinished files from all others. */
    private static final String PROCESS = Long.toHexString(ThreadLocalRandom.current().nextLong());

    /** Tells apart what threads of this process write at a time. */
    private static final AtomicInteger COUNT = new AtomicInteger();

    private AtomicFile() {}

    /**
     * Writes a file: first under another name, then renamed.
     *
     * @param file the file, replaced if it exists
     * @param scratch a folder of the same file system for the unfinished file; made if absent, and
     *     no link
     */
    static void write(Path file, byte[] content, Path scratch) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("it is a folder");
        }
        if (!Files.isDirectory(scratch, LinkOption.NOFOLLOW_LINKS)) {
            if (Files.isSymbolicLink(scratch)) {
                throw new FileSystemException(scratch.toString(), null, "it is a link");
            }
            Files.createDirectories(scratch);
        }
        for (int left = TRIES; ; left--) {
            Path unfinished = scratch.resolve(COUNT.incrementAndGet() + "." + PROCESS + SUFFIX);
            try {
                writeAndMove(unfinished, content, file);
                return;
            } catch (NoSuchFileException | FileAlreadyExistsException e) {
                // Swept away before it was locked: another try.
                if (left == 0 || !Files.isDirectory(scratch)) {
                    throw e;
                }
            }
        }
    }

    private static void writeAndMove(Path unfinished, byte[] content, Path file)
            throws IOException {
        try (FileChannel channel =
                FileChannel.open(
                        unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            lock(channel);
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            move(unfinished, file);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException e) {
            Files.deleteIfExists(unfinished);
            throw e;
        }
    }

    private static void lock(FileChannel channel) {
        try {
            channel.lock();
        } catch (IOException | OverlappingFileLockException e) {
            // Where files can't be locked, nobody else's sweeping can lock them either.
        }
    }

    /** Deletes the unfinished files that killed processes left in a folder. */
    static void sweep(Path scratch) {
        if (!Files.isDirectory(scratch, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (DirectoryStream<Path> left = Files.newDirectoryStream(scratch)) {
            for (Path file : left) {
                if (file.toString().endsWith(SUFFIX)
                        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    deleteUnlessWritten(file);
                }
            }
        } catch (IOException e) {
            // What can't be swept does no harm; what can't be written is reported when it is.
        }
    }

    private static void deleteUnlessWritten(Path file) {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            if (channel.tryLock() != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | OverlappingFileLockException e) {
            // Somebody is at it, in another process or in this one.
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
