package org.leafwright.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

    /** Returns as many bytes as each of them says, so that a mixture of two writes shows. */
    private static byte[] content(int length) {
        byte[] content = new byte[length];
        Arrays.fill(content, (byte) length);
        return content;
    }
}
