package org.leafwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class BuildArgumentsTest {
    private static final List<String> WORDS =
            List.of(
                    "-o",
                    "--output",
                    "-j",
                    "--jobs",
                    "--force",
                    "--format",
                    "--help",
                    "--",
                    "-",
                    "a.yaml",
                    "leaflets",
                    "b c",
                    "json",
                    "2",
                    "-x",
                    "@file",
                    "--format=json",
                    "");

    @Test
    void readsPlainCommandLinesAsTheParserDoes() {
        Random random = new Random(7);
        int plain = 0;
        for (int i = 0; i < 20_000; i++) {
            List<String> line = new ArrayList<>(List.of("build"));
            for (int words = random.nextInt(6); words > 0; words--) {
                line.add(WORDS.get(random.nextInt(WORDS.size())));
            }
            Optional<BuildArguments> read = BuildArguments.plain(line.toArray(String[]::new));
            if (read.isPresent()) {
                assertThat(read).as("%s", line).contains(parsed(line));
                plain++;
            }
        }
        assertThat(plain).isGreaterThan(2_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "build",
                "build a.yaml",
                "build leaflets -o out --force",
                "build -",
                "build @list"
            })
    void readsUsualCommandLines(String line) {
        String[] words = line.split(" ");
        assertThat(BuildArguments.plain(words)).contains(parsed(Arrays.asList(words)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fonts", "build --help", "build -o", "build -j 1 -j 2"})
    void leavesAllOthersToTheParser(String line) {
        assertThat(BuildArguments.plain(line.split(" "))).isEmpty();
    }

    private static BuildArguments parsed(List<String> line) {
        CommandLine parser = new CommandLine(new BuildCommand().spec()).setExpandAtFiles(false);
        return BuildArguments.of(
                parser.parseArgs(line.subList(1, line.size()).toArray(String[]::new)));
    }
}
