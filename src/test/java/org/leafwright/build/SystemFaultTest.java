package org.leafwright.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;

class SystemFaultTest {
    @Test
    void knowsTooFewFilesByWhateverTheyMeet() {
        IOException fault = new FileSystemException("x.jar", null, "Too many open files");
        for (Throwable thrown :
                new Throwable[] {
                    new UncheckedIOException(fault),
                    new IllegalStateException(new UncheckedIOException(fault)),
                    new ExceptionInInitializerError(fault)
                }) {
            assertThat(SystemFault.of(thrown, "It").orElseThrow().message())
                    .isEqualTo("The system lets this program open too few files at a time");
        }
    }

    @Test
    void tellsThreadsFromMemory() {
        assertThat(SystemFault.of(new OutOfMemoryError("Java heap space"), "It"))
                .map(Diagnostic::code)
                .contains(Code.TOO_LARGE);
        assertThat(SystemFault.of(new OutOfMemoryError("unable to create native thread: x"), "It"))
                .map(Diagnostic::code)
                .contains(Code.UNREADABLE_FILE);
    }

    @Test
    void takesFilesThatCantBeReadForAFaultOfTheSystem() {
        IOException fault = new IOException("Input/output error");
        assertThat(SystemFault.of(new UncheckedIOException(fault), "It").orElseThrow().message())
                .endsWith("input/output error");
    }

    @Test
    void leavesBugsToTheProgram() {
        assertThat(SystemFault.of(new IllegalStateException("x"), "It")).isEmpty();
        assertThat(SystemFault.of(new NoClassDefFoundError("x"), "It")).isEmpty();
        assertThat(SystemFault.of(new StackOverflowError(), "It")).isEmpty();
    }
}
