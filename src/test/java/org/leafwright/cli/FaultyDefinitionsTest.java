package org.leafwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever slips into a definition, it is built, or refused with an error that has a place: it is
 * never a bug of the program.
 */
class FaultyDefinitionsTest {
    private static final int LEAFLETS = 400;
    private static final int BRANDS = 150;
    private static final int LONGEST_SEED = 8_000;
    private static final Path SAMPLES = Path.of("leaflets");
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Path GOOD = Path.of("src/test/resources/source/valid");
    private static final Pattern KEY = Pattern.compile("(\\s*(?:- )*[\\w-]+:)( .*)?");
    private static final Pattern ITEM = Pattern.compile("(\\s*-)( .*)?");
    private static final String MARKS = "[]{}:#\"'|>-*&\t\0\u2028%@`()<!\\";
    private static final List<String> VALUES =
            List.of(
                    "",
                    "null",
                    "[]",
                    "{}",
                    "\"\"",
                    "5",
                    "-1",
                    "1e400",
                    "true",
                    "\"\\0\"",
                    "\"\\u202e\"",
                    "\"a\\nb\"",
                    "|\n      x",
                    "2024-13-45",
                    "\"  \"",
                    "{a: b}",
                    "[a, b]",
                    "[[]]",
                    "[{}]",
                    "[1, 2, 3]",
                    "\"[p]()\"",
                    "\"![](x)\"",
                    "\"${\"",
                    "\"${}\"",
                    "\"${title}\"",
                    "\"${${title}}\"",
                    "\"# h\"",
                    "\"- a\"",
                    "\"> q\"",
                    "\"```\\ncode\\n```\"",
                    "\"<b>\"",
                    "\"a|b\"",
                    "\"**\"",
                    "\"[a](tel:)\"",
                    "\"[a](leaflet:)\"",
                    "\"[a](mailto:)\"",
                    "\"<a@b>\"",
                    "\"http://\"",
                    "99999999999999999999",
                    "&a",
                    "*a",
                    "!!str x",
                    "! x",
                    "? x",
                    "\"\u202e\"",
                    "\"\u200d\"",
                    "\"\ud83d\udc68\u200d\ud83d\udc69\"",
                    "\"\ufdfa\"",
                    "\"\\ud800\"",
                    "\u3164",
                    "a".repeat(200),
                    "x".repeat(3_000),
                    "0%",
                    "100%",
                    "1000mm",
                    "0");

    @TempDir private Path temporary;

    @Test
    void buildsOrRefusesAnyLeaflet() throws IOException {
        Random random = new Random(2010);
        Sandbox sandbox = new Sandbox(temporary);
        for (Path file : files(SAMPLES.resolve("brands"))) {
            sandbox.write(SAMPLES.relativize(file).toString(), Files.readAllBytes(file));
        }
        List<String> seeds = seeds("(?s)leaflet: .*");
        for (int i = 0; i < LEAFLETS; i++) {
            sandbox.write("f" + i + ".yaml", faulty(pick(seeds, random), random));
        }
        Sandbox.Run run = sandbox.run("build", "--format", "json");
        Set<String> faulty = filesWithErrors(run);
        assertThat(results(run)).hasSizeGreaterThan(LEAFLETS * 9 / 10);
        for (JsonNode result : results(run)) {
            String file = result.get("file").asString();
            if (!wasBuilt(result)) {
                assertThat(faulty).as(shown(sandbox, file)).contains(file);
            }
        }
    }

    @Test
    void buildsOrRefusesALeafletOfAnyBrand() throws IOException {
        Random random = new Random(2011);
        Sandbox sandbox = new Sandbox(temporary);
        List<String> seeds = seeds("(?s)brand: 1.*");
        byte[] logo = Files.readAllBytes(SAMPLES.resolve("brands/bliss/logo.svg"));
        for (int i = 0; i < BRANDS; i++) {
            String text =
                    i % 2 == 0
                            ? ""
                            : "  - {heading: H, body: \"${helpline.name} ${helpline.phone} ${website}\"}\n";
            sandbox.write("brands/b" + i + "/brand.yaml", faulty(pick(seeds, random), random))
                    .write("brands/b" + i + "/logo.svg", logo)
                    .write("l" + i + ".yaml", Sandbox.LEAFLET + text + "brand: b" + i + "\n");
        }
        Sandbox.Run run = sandbox.run("build", "--format", "json");
        Set<String> faulty = filesWithErrors(run);
        assertThat(results(run)).hasSize(BRANDS);
        for (JsonNode result : results(run)) {
            String file = result.get("file").asString();
            if (!wasBuilt(result)) {
                String brand = "brands/b" + file.replaceAll("\\D", "") + "/brand.yaml";
                assertThat(faulty).as(shown(sandbox, brand)).containsAnyOf(file, brand);
            }
        }
    }

    private static String shown(Sandbox sandbox, String file) throws IOException {
        return file + ":\n" + Files.readString(sandbox.folder().resolve(file));
    }

    private static boolean wasBuilt(JsonNode result) {
        return result.get("result").asString().equals("built");
    }

    private static List<JsonNode> results(Sandbox.Run run) {
        String plain =
                run.err().lines().filter(l -> !l.startsWith("{")).collect(Collectors.joining("\n"));
        assertThat(run.code()).as(plain).isEqualTo(ExitCode.CONTENT.number());
        return lines(run.out()).filter(line -> line.has("result")).toList();
    }

    /** Returns the files in which a place has an error. */
    private static Set<String> filesWithErrors(Sandbox.Run run) {
        return lines(run.err())
                .filter(line -> line.path("severity").asString("").equals("error"))
                .filter(line -> line.has("line"))
                .map(line -> line.get("file").asString())
                .collect(Collectors.toSet());
    }

    private static Stream<JsonNode> lines(String json) {
        return json.lines()
                .filter(line -> line.startsWith("{"))
                .map(line -> JsonMapper.shared().readTree(line));
    }

    /** Returns the sound definitions among the samples and fixtures that a pattern matches. */
    private static List<String> seeds(String pattern) throws IOException {
        List<String> seeds = new ArrayList<>();
        for (Path root : List.of(SAMPLES, CASES, GOOD)) {
            for (Path file : files(root)) {
                if (!file.toString().endsWith(".yaml")
                        || (root == CASES && !Files.exists(caseOf(file).resolve("layout.txt")))) {
                    continue;
                }
                String text = Files.readString(file).replace("\r", "");
                if (text.length() < LONGEST_SEED && text.matches(pattern)) {
                    seeds.add(text);
                }
            }
        }
        return seeds;
    }

    private static Path caseOf(Path file) {
        return CASES.resolve(CASES.relativize(file).getName(0));
    }

    private static List<Path> files(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a definition with one slip, or a few. */
    private static String faulty(String seed, Random random) {
        List<String> lines = new ArrayList<>(List.of(seed.split("\n", -1)));
        for (int slips = 1 + random.nextInt(5) / 3; slips > 0 && lines.size() > 1; slips--) {
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            switch (random.nextInt(9)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, pick(lines, random));
                case 2 -> lines.set(at, moved(line, random));
                case 3 -> lines.set(at, marked(line, random));
                case 4 -> {
                    int end = Math.min(lines.size() - 1, at + 1 + random.nextInt(5));
                    lines.subList(at, Math.max(at, end)).clear();
                }
                default -> lines.set(at, otherwise(line, random));
            }
        }
        return String.join("\n", lines);
    }

    private static String moved(String line, Random random) {
        return random.nextBoolean()
                ? " ".repeat(1 + random.nextInt(4)) + line
                : line.substring(Math.min(line.length(), 1 + random.nextInt(2)));
    }

    private static String marked(String line, Random random) {
        int at = random.nextInt(line.length() + 1);
        char mark = MARKS.charAt(random.nextInt(MARKS.length()));
        return line.substring(0, at) + mark + line.substring(at);
    }

    /** Returns a line with another value. */
    private static String otherwise(String line, Random random) {
        for (Pattern start : List.of(KEY, ITEM)) {
            Matcher matcher = start.matcher(line);
            if (matcher.matches()) {
                return matcher.group(1) + " " + pick(VALUES, random);
            }
        }
        return line;
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
