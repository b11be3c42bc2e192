package org.leafwright.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Problems;

class FontLibraryTest {
    private static final Path HEBREW = Path.of("fonts/noto-sans-hebrew/NotoSansHebrew-Regular.ttf");

    @TempDir private Path folder;

    private List<Diagnostic> problemsWith(byte[] font) throws IOException {
        Files.write(folder.resolve("font.ttf"), font);
        Problems problems = new Problems();
        FontLibrary.empty().with(folder, problems);
        return problems.inFileOrder();
    }

    private static byte[] hebrew() throws IOException {
        return Files.readAllBytes(HEBREW);
    }

    /** Returns where a table stands in a font. */
    private static int table(byte[] font, String tag) {
        return ByteBuffer.wrap(font).getInt(entry(font, tag) + 8);
    }

    /** Returns where a table's entry stands in a font's directory. */
    private static int entry(byte[] font, String tag) {
        ByteBuffer data = ByteBuffer.wrap(font);
        for (int i = 0; i < data.getShort(4); i++) {
            int entry = 12 + 16 * i;
            if (new String(font, entry, 4, java.nio.charset.StandardCharsets.US_ASCII)
                    .equals(tag)) {
                return entry;
            }
        }
        throw new AssertionError(tag);
    }

    @Test
    void readsNamesAndMetrics() {
        Face face = Setting.FONTS.face("Source Sans 3", true, true).orElseThrow();
        assertThat(face.bold()).isTrue();
        assertThat(face.italic()).isTrue();
        assertThat(face.unitsPerEm()).isEqualTo(1000);
        assertThat(face.capHeight()).isEqualTo(660);
        assertThat(face.advance(face.glyph('a'))).isPositive();
    }

    @Test
    void comesDownToTheNearestFace() {
        assertThat(Setting.FONTS.face("Noto Sans Thai", true, true).orElseThrow().toString())
                .isEqualTo("NotoSansThai-Bold");
        assertThat(Setting.FONTS.face("Unknown", false, false)).isEmpty();
    }

    @Test
    void takesALaterFoldersFamilyInsteadOfAnEarlierOnes() throws IOException {
        Files.write(folder.resolve("mine.ttf"), hebrew());
        FontLibrary fonts = Setting.FONTS.with(folder, new Problems());
        assertThat(fonts.faces().stream().filter(f -> f.family().equals("Noto Sans Hebrew")))
                .hasSize(1);
        assertThat(fonts.fingerprint()).isNotEqualTo(Setting.FONTS.fingerprint());
    }

    @Test
    void tellsFontsApartWhoseOutlinesDiffer() throws IOException {
        byte[] font = hebrew();
        Files.write(folder.resolve("font.ttf"), font);
        String before = FontLibrary.empty().with(folder, new Problems()).fingerprint();
        font[font.length - 1] ^= 1;
        Files.write(folder.resolve("font.ttf"), font);
        assertThat(FontLibrary.empty().with(folder, new Problems()).fingerprint())
                .isNotEqualTo(before);
    }

    @Test
    void readsAWorkspacesFontThatHasNameAndLengthOfOneOfTheProgram() throws IOException {
        Files.write(folder.resolve(HEBREW.getFileName()), new byte[(int) Files.size(HEBREW)]);
        Problems problems = new Problems();
        Setting.FONTS.with(folder, problems);
        assertThat(problems.inFileOrder())
                .extracting(Diagnostic::code)
                .containsExactly(Code.BAD_FONT);
    }

    @Test
    void refusesFontsThatForbidEmbedding() throws IOException {
        byte[] font = hebrew();
        font[table(font, "OS/2") + 9] = 2;
        assertThat(problemsWith(font)).extracting(Diagnostic::code).containsExactly(Code.BAD_FONT);
        assertThat(problemsWith(font).get(0).message()).contains("forbids embedding");
    }

    @Test
    void refusesOtherKindsOfFont() throws IOException {
        for (String start : List.of("OTTO", "ttcf", "wOFF", "wOF2", "junk")) {
            byte[] font = hebrew();
            System.arraycopy(
                    start.getBytes(java.nio.charset.StandardCharsets.US_ASCII), 0, font, 0, 4);
            assertThat(problemsWith(font)).as(start).hasSize(1);
            assertThat(problemsWith(font).get(0).hint()).isPresent();
        }
    }

    @Test
    void refusesVariableFonts() throws IOException {
        byte[] font = hebrew();
        byte[] tag = "fvar".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        System.arraycopy(tag, 0, font, 12 + 16 * 3, 4);
        assertThat(problemsWith(font).get(0).message()).contains("variable");
    }

    @Test
    void refusesFontsThatAreCutOff() throws IOException {
        byte[] font = hebrew();
        for (int length : new int[] {0, 3, 11, 40, 300, 5_000, font.length - 5_000}) {
            assertThat(problemsWith(Arrays.copyOf(font, length)))
                    .as("" + length)
                    .extracting(Diagnostic::code)
                    .containsExactly(Code.BAD_FONT);
        }
    }

    @Test
    void refusesOutlinesOutsideTheirTable() throws IOException {
        byte[] font = hebrew();
        font[table(font, "loca") + 20] = (byte) 0xFF;
        assertThat(problemsWith(font).get(0).message()).contains("damaged");
    }

    @Test
    void refusesFontsThatDoNotSayHowMuchTheirOutlinesNeed() throws IOException {
        byte[] cutOff = hebrew();
        ByteBuffer.wrap(cutOff).putInt(entry(cutOff, "maxp") + 12, 6);
        assertThat(problemsWith(cutOff).get(0).message()).contains("damaged", "maxp");
        byte[] early = hebrew();
        ByteBuffer.wrap(early).putInt(table(early, "maxp"), 0x5000);
        assertThat(problemsWith(early).get(0).message()).contains("damaged");
    }

    @Test
    void refusesGlyphsMadeOfThemselves() throws IOException {
        byte[] font = latin();
        int at = compositeOutline(font);
        int first = component(font, at);
        // The first component of a composite becomes the composite itself.
        int self = 0;
        while (outlineAt(font, self) != at) {
            self++;
        }
        assertThat(first).isNotEqualTo(self);
        font[at + 12] = (byte) (self >> 8);
        font[at + 13] = (byte) self;
        assertThat(problemsWith(font).get(0).message()).contains("glyph " + self, "made of itself");
    }

    @Test
    void refusesGlyphsMadeOfGlyphsThatThereArent() throws IOException {
        byte[] font = latin();
        int at = compositeOutline(font);
        font[at + 12] = (byte) 0xFF;
        font[at + 13] = (byte) 0xFE;
        assertThat(problemsWith(font).get(0).message()).contains("that there isn't");
    }

    private static byte[] latin() throws IOException {
        return Files.readAllBytes(Path.of("fonts/source-sans-3/SourceSans3-Regular.ttf"));
    }

    private static int compositeOutline(byte[] font) {
        for (int glyph = 1; ; glyph++) {
            int at = outlineAt(font, glyph);
            if (outlineAt(font, glyph + 1) > at && ByteBuffer.wrap(font).getShort(at) < 0) {
                return at;
            }
        }
    }

    private static int component(byte[] font, int at) {
        return ByteBuffer.wrap(font).getShort(at + 12) & 0xFFFF;
    }

    private static int outlineAt(byte[] font, int glyph) {
        ByteBuffer data = ByteBuffer.wrap(font);
        int loca = table(font, "loca");
        int glyf = table(font, "glyf");
        boolean wide = data.getShort(table(font, "head") + 50) != 0;
        return glyf
                + (wide
                        ? data.getInt(loca + 4 * glyph)
                        : 2 * (data.getShort(loca + 2 * glyph) & 0xFFFF));
    }

    @Test
    void survivesFontsWithRandomBytes() throws IOException {
        Random random = new Random(3);
        byte[] good = hebrew();
        HarfBuzzShaper shaper = new HarfBuzzShaper();
        int usable = 0;
        int refused = 0;
        for (int round = 0; round < 150; round++) {
            byte[] font = good.clone();
            int spot = random.nextInt(font.length);
            for (int i = 0; i < 1 + random.nextInt(200); i++) {
                int at = round % 2 == 0 ? random.nextInt(font.length) : (spot + i) % font.length;
                font[at] = (byte) random.nextInt(256);
            }
            ByteBuffer data = ByteBuffer.allocateDirect(font.length).put(font).flip();
            try {
                Face face = Face.of(data);
                face.checkOutlines();
                shaper.shape(face, "שלום abc", 0, 8, "Hebr", Locale.ROOT, true);
                for (int c = 0x20; c < 0x600; c++) {
                    assertThat(face.glyph(c)).isBetween(0, face.glyphCount() - 1);
                }
                usable++;
            } catch (UnusableFontException e) {
                assertThat(e.hint()).isNotEmpty();
                refused++;
            }
        }
        assertThat(usable).isGreaterThan(10);
        assertThat(refused).isGreaterThan(10);
    }

    @Test
    void passesOverFoldersThatAreNotThere() {
        Problems problems = new Problems();
        assertThat(FontLibrary.empty().with(folder.resolve("none"), problems).faces()).isEmpty();
        assertThat(problems.inFileOrder()).isEmpty();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void followsLinksThatStayInTheWorkspaceAndRefusesOthers() throws Exception {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.write(outside.resolve("secret.ttf"), hebrew());
        Path workspace = Files.createDirectories(folder.resolve("workspace"));
        Path shelf = Files.createDirectories(workspace.resolve("shelf"));
        Files.write(shelf.resolve("mine.ttf"), hebrew());
        Files.createSymbolicLink(shelf.resolve("circle"), shelf);
        Files.createSymbolicLink(workspace.resolve("fonts"), shelf);
        Problems within = new Problems();
        assertThat(FontLibrary.empty().with(workspace.resolve("fonts"), within).faces()).hasSize(1);
        assertThat(within.inFileOrder()).isEmpty();

        Files.createSymbolicLink(shelf.resolve("out.ttf"), outside.resolve("secret.ttf"));
        Files.createSymbolicLink(shelf.resolve("away"), outside);
        Files.createSymbolicLink(shelf.resolve("gone.ttf"), outside.resolve("gone.ttf"));
        Problems beyond = new Problems();
        assertThat(FontLibrary.empty().with(workspace.resolve("fonts"), beyond).faces()).hasSize(1);
        assertThat(beyond.inFileOrder())
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrder(
                        Code.OUTSIDE_WORKSPACE, Code.OUTSIDE_WORKSPACE, Code.UNREADABLE_FILE);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void neverWaitsForAPipe() throws Exception {
        Path pipe = folder.resolve("pipe.ttf");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        Problems problems = new Problems();
        assertThat(FontLibrary.empty().with(folder, problems).faces()).isEmpty();
        assertThat(problems.inFileOrder())
                .extracting(Diagnostic::code)
                .containsExactly(Code.BAD_FONT);
    }

    @Test
    void setsNothingWithoutFonts() {
        FontLibrary none = FontLibrary.empty();
        Paragraph p =
                new Typesetter(none, new HarfBuzzShaper())
                        .paragraph(
                                List.of(new Span("a", Setting.BODY, Locale.ENGLISH)),
                                Locale.ENGLISH);
        assertThat(p.lines(100)).isEmpty();
        assertThat(p.missing()).containsExactly(new MissingGlyph(0, 0, 'a'));
    }

    @Test
    void tellsWhichFaceSetsEachCharacter() {
        List<FontReport.Choice> choices =
                FontReport.choices(
                        Setting.FONTS, "a bक \uD83D\uDE00 c", Setting.BODY, Locale.ENGLISH);
        assertThat(choices)
                .extracting(
                        choice ->
                                choice.characters()
                                        + "="
                                        + choice.face().map(Face::family).orElse("none"))
                .containsExactly(
                        "a b=Source Sans 3",
                        "क =Noto Sans Devanagari",
                        "\uD83D\uDE00=none",
                        " =Noto Sans Devanagari",
                        "c=Source Sans 3");
    }
}
