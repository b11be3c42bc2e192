package org.leafwright.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir Path folder;

    @Test
    void threadsWriteTheSameFileWithoutMeeting() throws Exception {
        Path file = folder.resolve("file");
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<?>> writing = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            byte[] content = content(1 + i % 50);
            writing.add(
                    threads.submit(
                            () -> {
                                AtomicFile.write(file, content, folder);
                                return null;
                            }));
        }
        for (Future<?> one : writing) {
            one.get();
            byte[] written = Files.readAllBytes(file);
            assertThat(written).isNotEmpty().isEqualTo(content(written.length));
        }
        threads.shutdown();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void sweepsWhatNobodyWritesAndNothingElse() throws Exception {
        Path left = Files.write(folder.resolve("1.12345.tmp"), content(3));
        Path written = Files.write(folder.resolve("2.12345.tmp"), content(3));
        Path other = Files.write(folder.resolve("other"), content(3));
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere.tmp"));
        try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
            channel.lock();
            AtomicFile.sweep(folder);
        }
        assertThat(left).doesNotExist();
        assertThat(List.of(written, other, elsewhere)).allMatch(Files::exists);
    }

    @Test
    void isNotDisturbedByProcessesThatSweep() throws Exception {
        Path file = folder.resolve("file");
        AtomicBoolean done = new AtomicBoolean();
        Thread sweeper =
                new Thread(
                        () -> {
                            while (!done.get()) {
                                AtomicFile.sweep(folder);
                            }
                        });
        sweeper.start();
        try {
            for (int i = 0; i < 300; i++) {
                AtomicFile.write(file, content(1 + i % 50), folder);
                assertThat(Files.readAllBytes(file)).isEqualTo(content(1 + i % 50));
            }
        } finally {
            done.set(true);
            sweeper.join();
        }
    }

    @Test
    void writesAndSweepsNothingThroughALink() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path precious = Files.write(elsewhere.resolve("1.1.tmp"), content(3));
        Path link = Files.createSymbolicLink(folder.resolve("link"), elsewhere);
        AtomicFile.sweep(link);
        assertThatThrownBy(() -> AtomicFile.write(folder.resolve("file"), content(3), link))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("it is a link");
        assertThat(elsewhere.toFile().list()).containsExactly("1.1.tmp");
        assertThat(precious).exists();
        assertThat(folder.resolve("file")).doesNotExist();
    }

    /** Returns as many bytes as each of them says, so that a mixture of two writes shows. */
    private static byte[] content(int length) {
        byte[] content = new byte[length];
        Arrays.fill(content, (byte) length);
        return content;
    }
}
