package org.leafwright.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leafwright.golden.Golden;

class KnownFontsTest {
    private static final Path TABLE = Path.of("src/main/resources/org/leafwright/text/fonts.tsv");

    @Test
    void tableTellsWhatTheFontsThatComeWithTheProgramSay() throws Exception {
        List<String> lines = new ArrayList<>();
        for (Path font : fontFiles()) {
            FontFile file = FontFile.open(font);
            lines.add(
                    KnownFonts.line(
                            font.getFileName().toString(), Files.size(font), file.description()));
        }
        if (Golden.isToBeRewritten()) {
            Files.write(TABLE, lines);
        }
        assertThat(lines)
                .as("%s: %s", TABLE, Golden.HINT)
                .hasSize(50)
                .isEqualTo(Files.readAllLines(TABLE));
    }

    private static List<Path> fontFiles() throws IOException {
        try (var files = Files.walk(Path.of("fonts"))) {
            return files.filter(file -> file.toString().endsWith(".ttf")).sorted().toList();
        }
    }
}
