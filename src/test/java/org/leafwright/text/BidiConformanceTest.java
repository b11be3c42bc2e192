package org.leafwright.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Asks for the levels and the order that Unicode's own tests of UAX 9 state. What is checked in is
 * a sample; {@code -Dunicode=FOLDER} reads the whole files from a folder instead.
 *
 * <p>Left out are, by rule: texts with an override, which isn't heeded; with a separator of
 * paragraphs, which a paragraph has none of; with more brackets within each other than BD16 pairs,
 * which are paired all the same; and, where whole lines are set, texts with figures, which are
 * isolated on top of what UAX 9 asks for, and those of more than one line.
 */
class BidiConformanceTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("unicode", "src/test/resources/unicode"));

    /** A character of each class. */
    private static final Map<String, Character> OF_CLASS =
            Map.ofEntries(
                    Map.entry("L", 'a'),
                    Map.entry("R", '\u05D0'),
                    Map.entry("AL", '\u0628'),
                    Map.entry("EN", '1'),
                    Map.entry("AN", '\u0661'),
                    Map.entry("ES", '+'),
                    Map.entry("ET", '#'),
                    Map.entry("CS", ','),
                    Map.entry("NSM", '\u0300'),
                    Map.entry("BN", '\u200B'),
                    Map.entry("B", '\u2029'),
                    Map.entry("S", '\t'),
                    Map.entry("WS", ' '),
                    Map.entry("ON", '!'),
                    Map.entry("LRE", '\u202A'),
                    Map.entry("RLE", '\u202B'),
                    Map.entry("PDF", '\u202C'),
                    Map.entry("LRO", '\u202D'),
                    Map.entry("RLO", '\u202E'),
                    Map.entry("LRI", '\u2066'),
                    Map.entry("RLI", '\u2067'),
                    Map.entry("FSI", '\u2068'),
                    Map.entry("PDI", '\u2069'));

    /**
     * A line of one of the files.
     *
     * @param levels of each character, or -1 where none is stated
     * @param order the characters that have a level, from left to right
     */
    private record Case(
            String line,
            String text,
            boolean rightToLeft,
            List<Integer> levels,
            List<Integer> order) {
        boolean excluded() {
            return text.chars().anyMatch(c -> c == 0x202D || c == 0x202E || c == 0x2029)
                    || text.contains("(".repeat(64));
        }
    }

    @Test
    void givesTheLevelsOfCharacters() throws IOException {
        List<Case> cases = characters();
        assertThat(cases.stream().filter(c -> !c.excluded()).count()).isGreaterThan(2_000);
        cases.forEach(BidiConformanceTest::checkLevels);
    }

    @Test
    void givesTheLevelsOfClasses() throws IOException {
        List<Case> cases = classes();
        assertThat(cases.stream().filter(c -> !c.excluded()).count()).isGreaterThan(2_000);
        cases.forEach(BidiConformanceTest::checkLevels);
    }

    @Test
    void setsLinesInTheOrderOfCharacters() throws IOException {
        assertThat(characters().stream().filter(BidiConformanceTest::checkLine).count())
                .isGreaterThan(1_000);
    }

    @Test
    void setsLinesInTheOrderOfClasses() throws IOException {
        assertThat(classes().stream().filter(BidiConformanceTest::checkLine).count())
                .isGreaterThan(1_000);
    }

    private static void checkLevels(Case given) {
        if (given.excluded()) {
            return;
        }
        byte[] levels = BidiLevels.of(given.text, given.rightToLeft, List.of(), List.of());
        List<Integer> order = new ArrayList<>();
        for (int at : VisualOrder.of(levels)) {
            int character = given.text.codePointCount(0, at);
            if (!Character.isLowSurrogate(given.text.charAt(at))
                    && given.levels.get(character) >= 0) {
                order.add(character);
            }
        }
        assertThat(order).as(given.line).isEqualTo(given.order);
        // Of a text that reads one way throughout, only the way is asked for.
        boolean leftwards = given.levels.stream().anyMatch(level -> level >= 0 && level % 2 == 1);
        boolean rightwards = given.levels.stream().anyMatch(level -> level >= 0 && level % 2 == 0);
        if (leftwards && rightwards) {
            for (int i = 0; i < given.levels.size(); i++) {
                int at = given.text.offsetByCodePoints(0, i);
                assertThat(given.levels.get(i) < 0 || levels[at] == given.levels.get(i))
                        .as("%s: level %s at %s", given.line, levels[at], i)
                        .isTrue();
            }
        }
    }

    /** Checks a whole line, and returns whether there was something to check. */
    private static boolean checkLine(Case given) {
        if (given.excluded()
                || given.text.chars().anyMatch(c -> LineBreaks.isSeparator((char) c))
                || hasPieces(given)) {
            return false;
        }
        Paragraph paragraph = Setting.counted(given.text, given.rightToLeft ? "he" : "en");
        List<Line> lines = paragraph.lines(100_000);
        assertThat(lines).as(given.line).hasSize(1);
        List<double[]> placed = new ArrayList<>();
        int start = 0;
        for (Line.PlacedRun run : lines.get(0).runs()) {
            Glyphs glyphs = run.run().glyphs();
            double x = run.x();
            for (int i = 0; i < glyphs.count(); i++) {
                int at = given.text.codePointCount(0, start + glyphs.cluster(i));
                if (given.levels.get(at) >= 0) {
                    placed.add(new double[] {x, at});
                }
                x += glyphs.advance(i);
            }
            start += run.run().text().length();
        }
        placed.sort(Comparator.comparingDouble(glyph -> glyph[0]));
        assertThat(placed.stream().map(glyph -> (int) glyph[1]).toList())
                .as(given.line)
                .isEqualTo(given.order);
        return true;
    }

    /** Whether figures or what they touch are kept in an order of their own, beyond UAX 9. */
    private static boolean hasPieces(Case given) {
        List<Atom> atoms = Atoms.in(given.text);
        return !atoms.isEmpty()
                || !LeftToRightPieces.in(given.text, given.rightToLeft, atoms, List.of()).isEmpty();
    }

    private static List<Case> characters() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String line : Files.readAllLines(FOLDER.resolve("BidiCharacterTest.txt"))) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String[] fields = line.split(";", -1);
            StringBuilder text = new StringBuilder();
            for (String character : fields[0].split(" ", -1)) {
                text.appendCodePoint(Integer.parseInt(character, 16));
            }
            cases.add(
                    new Case(
                            line,
                            text.toString(),
                            fields[2].equals("1"),
                            numbers(fields[3]),
                            numbers(fields[4])));
        }
        return cases;
    }

    private static List<Case> classes() throws IOException {
        List<Case> cases = new ArrayList<>();
        List<Integer> levels = List.of();
        List<Integer> order = List.of();
        try (BufferedReader reader = Files.newBufferedReader(FOLDER.resolve("BidiTest.txt"))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("@Levels:")) {
                    levels = numbers(line.substring("@Levels:".length()));
                } else if (line.startsWith("@Reorder:")) {
                    order = numbers(line.substring("@Reorder:".length()));
                } else if (!line.isEmpty() && !line.startsWith("#") && !line.startsWith("@")) {
                    String[] fields = line.split(";", -1);
                    StringBuilder text = new StringBuilder();
                    for (String kind : fields[0].strip().split(" ", -1)) {
                        text.append(Objects.requireNonNull(OF_CLASS.get(kind)).charValue());
                    }
                    int directions = Integer.parseInt(fields[1].strip(), 16);
                    for (int direction = 2; direction <= 4; direction *= 2) {
                        if ((directions & direction) != 0) {
                            cases.add(
                                    new Case(
                                            String.format(Locale.ROOT, "%s (%d)", line, direction),
                                            text.toString(),
                                            direction == 4,
                                            levels,
                                            order));
                        }
                    }
                }
            }
        }
        return cases;
    }

    private static List<Integer> numbers(String field) {
        List<Integer> numbers = new ArrayList<>();
        for (String number : field.strip().split("\\s+", -1)) {
            if (!number.isEmpty()) {
                numbers.add(number.equals("x") ? -1 : Integer.parseInt(number));
            }
        }
        return numbers;
    }
}
