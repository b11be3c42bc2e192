package org.leafwright.build;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.FileFaults;

/** Tells what the system refuses from what the program does wrong. */
public final class SystemFault {
    /** How many causes of causes are looked at; they might go in a circle. */
    private static final int DEEPEST = 20;

    /** How many files one more step of the program may need at a time. */
    private static final int FEW_FILES = 4;

    /** How many files a process should be able to open; systems usually give it a thousand. */
    private static final int ENOUGH_FILES = 64;

    private SystemFault() {}

    /**
     * Returns what there is to say if the system is at fault, nothing if the program is.
     *
     * @param what was being done, as a sentence begins with it
     */
    public static Optional<Diagnostic> of(Throwable thrown, String what) {
        if (thrown instanceof OutOfMemoryError shortage) {
            return Optional.of(tooLittle(shortage, what));
        }
        Throwable cause = thrown;
        for (int i = 0; i < DEEPEST && cause != null; i++, cause = cause.getCause()) {
            if (cause instanceof IOException fault && FileFaults.isTooManyOpen(fault)) {
                return Optional.of(tooFewFiles());
            }
        }
        // Java doesn't say why it didn't find a class: its file may have been one too many.
        if (!canOpenFiles() || (thrown instanceof LinkageError && mayOpenFewFiles())) {
            return Optional.of(tooFewFiles());
        }
        return thrown instanceof UncheckedIOException fault
                ? Optional.of(
                        Diagnostic.error(
                                Code.UNREADABLE_FILE,
                                "A file of the program can't be read: " + FileFaults.reason(fault)))
                : Optional.empty();
    }

    private static Diagnostic tooLittle(OutOfMemoryError shortage, String what) {
        if (String.valueOf(shortage.getMessage()).contains("native thread")) {
            return Diagnostic.error(
                            Code.UNREADABLE_FILE, "The system lets this program start no thread")
                    .withHint("Raise its limit of processes, or build with “-j 1”");
        }
        long mebibytes = Runtime.getRuntime().maxMemory() >> 20;
        return Diagnostic.error(
                        Code.TOO_LARGE,
                        what + " needs more than the " + mebibytes + " MiB of memory there are")
                .withHint("Give the program more with “LEAFWRIGHT_JAVA_OPTS=-Xmx4g”");
    }

    private static Diagnostic tooFewFiles() {
        return Diagnostic.error(
                        Code.UNREADABLE_FILE,
                        "The system lets this program open too few files at a time")
                .withHint("Raise the limit, such as with “ulimit -n 1024”");
    }

    private static boolean canOpenFiles() {
        Path file = Path.of(System.getProperty("java.home", ""), "release");
        List<InputStream> open = new ArrayList<>();
        try {
            for (int i = 0; i < FEW_FILES; i++) {
                open.add(Files.newInputStream(file));
            }
            return true;
        } catch (IOException e) {
            return !FileFaults.isTooManyOpen(e);
        } finally {
            open.forEach(SystemFault::close);
        }
    }

    private static boolean mayOpenFewFiles() {
        return ManagementFactory.getOperatingSystemMXBean()
                        instanceof UnixOperatingSystemMXBean unix
                && unix.getMaxFileDescriptorCount() < ENOUGH_FILES;
    }

    private static void close(InputStream file) {
        try {
            file.close();
        } catch (IOException e) {
            // It was only opened to see whether it can be.
        }
    }
}
