package org.leafwright.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureFolderTest {
    @TempDir Path folder;

    @Test
    void givesBackWhatItKept() {
        new PictureFolder(folder, () -> "f1").keep("key", new byte[] {1, 2, 3});
        assertThat(new PictureFolder(folder, () -> "f1").find("key"))
                .contains(new byte[] {1, 2, 3});
        assertThat(new PictureFolder(folder, () -> "f1").find("other")).isEmpty();
    }

    @Test
    void forgetsWhatAnotherProgramKept() {
        new PictureFolder(folder, () -> "f1").keep("key", new byte[] {1});
        assertThat(new PictureFolder(folder, () -> "f2").find("key")).isEmpty();
    }

    @Test
    void forgetsWhatWasDamaged() throws IOException {
        PictureFolder store = new PictureFolder(folder, () -> "f1");
        store.keep("key", new byte[] {1, 2, 3});
        byte[] whole = Files.readAllBytes(folder.resolve("key"));
        for (int i = 0; i < whole.length; i++) {
            byte[] changed = whole.clone();
            changed[i] ^= 1;
            Files.write(folder.resolve("key"), changed);
            assertThat(store.find("key")).isEmpty();
        }
    }

    @Test
    void keepsNothingWhereItCannot() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        PictureFolder store = new PictureFolder(file, () -> "f1");
        store.keep("key", new byte[] {1});
        assertThat(store.find("key")).isEmpty();
    }
}
