package org.leafwright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFilesTest {
    @TempDir Path folder;

    @Test
    void takesAwayWhatItMadeAndNothingElse() throws IOException {
        Path there = Files.writeString(folder.resolve("there"), "mine");
        NewFiles files = new NewFiles();
        files.write(folder.resolve("a/b/one"), new byte[1]);
        files.write(folder.resolve("a/two"), new byte[1]);
        assertThatThrownBy(() -> files.write(there, new byte[1])).isInstanceOf(IOException.class);
        files.remove();
        assertThat(folder.resolve("a")).doesNotExist();
        assertThat(there).hasContent("mine");
    }
}
