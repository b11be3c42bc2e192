package org.leafwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every message that a golden case shows is worded in the one style that CONTRIBUTING.md tells. */
class MessageStyleTest {
    private static final Pattern MESSAGE =
            Pattern.compile(
                    "^(?:.*?:\\d+:\\d+: )?(?:error|warning)(?:: (.*) \\[[a-z-]+]| \\[[a-z-]+] (.*))$");
    private static final Pattern HINT = Pattern.compile("^ +hint: (.*)$");

    /** Quotes that belong to YAML which is to be typed, such as {@code "#5b2d8e"}. */
    private static final Pattern TYPED =
            Pattern.compile("(?<=in quotes: )\"[^\"]+\"|\"(#\\w+)?\"|\\\\`|```");

    private static final Pattern OTHER_QUOTES = Pattern.compile("[\"`]|(?<!\\w)'|'(?!\\w)");

    @Test
    void startsWithCapitalOrQuotedWords() throws IOException {
        assertThat(sentences()).hasSizeGreaterThan(100).allMatch(s -> s.matches("[\\p{Lu}“].*"));
    }

    @Test
    void endsWithoutFullStop() throws IOException {
        assertThat(sentences()).noneMatch(s -> s.endsWith(".") || s.endsWith("!"));
    }

    @Test
    void quotesInOneWay() throws IOException {
        assertThat(sentences())
                .noneMatch(s -> OTHER_QUOTES.matcher(TYPED.matcher(s).replaceAll("")).find());
    }

    private static List<String> sentences() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources"))) {
            for (Path file : files.filter(f -> f.endsWith("diagnostics.txt")).sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    Matcher message = MESSAGE.matcher(line);
                    Matcher hint = HINT.matcher(line);
                    if (message.matches()) {
                        found.add(message.group(1) == null ? message.group(2) : message.group(1));
                    } else if (hint.matches()) {
                        found.add(hint.group(1));
                    }
                }
            }
        }
        return found;
    }
}
