package org.leafwright.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Problems;

/** Input that means harm, or is simply broken, ends in diagnostics: never a throw, never a hang. */
@Timeout(60)
class HostileInputTest {
    private static final String HEAD = "leaflet: 1\ntitle: T\npublished: 2010-12\n";
    private static final int DEEP = 100_000;
    private static final int MUTANTS = 1500;
    private static final String PIECES =
            "[]{}:,-?&*!|>'\"#%@`\n\t \\\u202e\u00e9<$_~()=+.1aA\u0000\ud83d\ude00";

    @ParameterizedTest
    @ValueSource(
            strings = {"[", "{", "- ", "? ", "a: [", "&a [", "{a: ", "'a", "\"", "|\n", "!", "*a "})
    void refusesDeepYaml(String piece) {
        assertThat(codes(piece.repeat(DEEP))).contains(Code.BROKEN_YAML);
        assertThat(codes(HEAD + "authors: " + piece.repeat(DEEP))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">",
                "> ",
                "- ",
                "1. ",
                "*",
                "**a ",
                "_a ",
                "[",
                "![",
                "[a](",
                "[a][",
                "<",
                "<a ",
                "`",
                "` ``",
                "\\",
                "&amp;",
                "<!--",
                "((",
                "[a]: b\n",
                "*a **b ",
                "a_",
                "|",
                "$${",
                "http://",
                "~~",
                "]",
                "[]",
                "<a@b.c>",
                "\t",
                "- - "
            })
    void survivesMarkdownOfOnePieceRepeated(String piece) {
        String indented = ("      " + piece.repeat(DEEP / 4)).replace("\n", "\n      ");
        Problems problems = new Problems();
        boolean read =
                Fixtures.leaflet(HEAD + "sections:\n  - body: |\n" + indented + "\n", problems)
                        .isPresent();
        assertThat(read || problems.hasErrors()).isTrue();
    }

    @Test
    void readsALongParagraphWithoutSpaces() {
        Problems problems = new Problems();
        String text = "a".repeat(1 << 20);
        assertThat(Fixtures.leaflet(HEAD + "sections:\n  - body: " + text + "\n", problems))
                .isPresent();
    }

    @Test
    void readsALongQuotedText() {
        Problems problems = new Problems();
        String text = "\\u00e9 x\\n".repeat(1 << 15);
        assertThat(Fixtures.leaflet(HEAD + "sections:\n  - body: \"" + text + "\"\n", problems))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(ints = {32_766, 32_767, 32_768, 32_769, 65_535, 65_536})
    void readsACharacterOfTwoHalvesWhereverItStands(int offset) {
        String head = HEAD + "sections:\n  - body: ";
        String text = "x".repeat(offset - head.length()) + "\ud83d\ude00 end";
        assertThat(Fixtures.leaflet(head + text + "\n", new Problems()))
                .get()
                .extracting(leaflet -> leaflet.value().sections().toString())
                .asString()
                .contains("x\ud83d\ude00 end");
    }

    @Test
    void refusesMoreValuesThanAnyLeafletHas() {
        assertThat(codes(HEAD + "authors: [" + "a,".repeat(1_000_000) + "]\n"))
                .contains(Code.BROKEN_YAML);
    }

    @Test
    void passesOverAFileOfBraces() {
        byte[] braces = "{".repeat(SourceInput.MAX_BYTES).getBytes(StandardCharsets.UTF_8);
        assertThat(RootKey.stands("leaflet", braces)).isFalse();
    }

    @Test
    void namesManySectionsOfOneHeading() {
        assertThat(codes(HEAD + "sections:\n" + "- {heading: a}\n".repeat(49_000)))
                .contains(Code.MISSING_KEY);
    }

    @Test
    void boundsWhatIsToldOfOneFile() {
        String sections = HEAD + "sections:\n" + "  - {k: 1}\n".repeat(2_000);
        List<Diagnostic> told = read(sections.getBytes(StandardCharsets.UTF_8));
        assertThat(told).hasSize(Reading.MOST_PROBLEMS + 1);
        assertThat(told.get(Reading.MOST_PROBLEMS).message()).contains("more problems");
    }

    @Test
    void refusesLargeFilesBySize(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.yaml");
        try (var channel =
                Files.newByteChannel(
                        file,
                        java.nio.file.StandardOpenOption.CREATE_NEW,
                        java.nio.file.StandardOpenOption.WRITE,
                        java.nio.file.StandardOpenOption.SPARSE)) {
            channel.position(50_000_000).write(java.nio.ByteBuffer.wrap(new byte[] {'a'}));
        }
        Problems problems = new Problems();
        assertThat(SourceInput.read(file, "large.yaml", "", problems)).isEmpty();
        assertThat(Fixtures.shown(problems.inFileOrder()))
                .startsWith("large.yaml:1:1: error [file-too-large] This file has 47 MB");
    }

    @Test
    void tellsWhyAFileCannotBeRead(@TempDir Path folder) throws IOException {
        Problems problems = new Problems();
        assertThat(SourceInput.read(folder.resolve("none.yaml"), "none.yaml", "", problems))
                .isEmpty();
        assertThat(SourceInput.read(folder, "folder", "", problems)).isEmpty();
        Path loop = Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));
        assertThat(SourceInput.read(loop, "loop", "", problems)).isEmpty();
        assertThat(problems.inFileOrder())
                .extracting(Diagnostic::code)
                .containsExactly(Code.UNREADABLE_FILE, Code.UNREADABLE_FILE, Code.UNREADABLE_FILE);
    }

    @Test
    void survivesMutatedFiles() {
        List<Path> seeds =
                Stream.concat(
                                Fixtures.folders("valid").stream(),
                                Fixtures.folders("diagnostics").stream())
                        .map(Fixtures::definition)
                        .toList();
        Random random = new Random(20101201);
        for (int i = 0; i < MUTANTS; i++) {
            Path seed = seeds.get(i % seeds.size());
            byte[] mutant = mutate(Fixtures.bytes(seed), random);
            Problems problems = new Problems();
            boolean read = Fixtures.read(Fixtures.kind(seed), mutant, problems);
            assertThat(read).as("%s, mutant %d", seed, i).isEqualTo(!problems.hasErrors());
        }
    }

    @Test
    void survivesRandomText() {
        Random random = new Random(4);
        for (int i = 0; i < MUTANTS; i++) {
            StringBuilder text =
                    new StringBuilder(i % 2 == 0 ? "" : HEAD + "sections:\n  - body: ");
            random.ints(random.nextInt(200), 0, PIECES.length())
                    .forEach(at -> text.append(PIECES.charAt(at)));
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            Problems problems = new Problems();
            boolean read = Fixtures.read(Schemas.Kind.LEAFLET, bytes, problems);
            assertThat(read).as("text %d", i).isEqualTo(!problems.hasErrors());
        }
    }

    private static byte[] mutate(byte[] seed, Random random) {
        List<Byte> bytes = new ArrayList<>();
        for (byte b : seed) {
            bytes.add(b);
        }
        for (int i = 1 + random.nextInt(4); i > 0 && !bytes.isEmpty(); i--) {
            int at = random.nextInt(bytes.size());
            switch (random.nextInt(5)) {
                case 0 -> bytes.remove(at);
                case 1 -> bytes.add(at, (byte) PIECES.charAt(random.nextInt(PIECES.length())));
                case 2 -> bytes.set(at, (byte) random.nextInt(256));
                case 3 -> bytes.subList(at, Math.min(bytes.size(), at + 20)).clear();
                default -> {
                    int end = Math.min(bytes.size(), at + 40);
                    bytes.addAll(
                            random.nextInt(bytes.size() + 1),
                            new ArrayList<>(bytes.subList(at, end)));
                }
            }
        }
        byte[] mutant = new byte[bytes.size()];
        for (int i = 0; i < mutant.length; i++) {
            mutant[i] = bytes.get(i);
        }
        return mutant;
    }

    private static List<Code> codes(String yaml) {
        return read(yaml.getBytes(StandardCharsets.UTF_8)).stream().map(Diagnostic::code).toList();
    }

    private static List<Diagnostic> read(byte[] bytes) {
        Problems problems = new Problems();
        Fixtures.read(Schemas.Kind.LEAFLET, bytes, problems);
        return problems.inFileOrder();
    }
}
