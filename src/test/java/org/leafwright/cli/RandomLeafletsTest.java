package org.leafwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leafwright.build.Pipeline;
import org.leafwright.diagnostic.Problems;
import org.leafwright.layout.LaidOutLeaflet;
import org.leafwright.model.Leaflet;
import org.leafwright.pdf.StructureChecker;

/**
 * Whatever the format allows builds, is tagged as its definition says, and gives its words back in
 * their order, none left out and none doubled.
 */
class RandomLeafletsTest {
    private static final Path DOT = Path.of("src/test/resources/matterhorn/dot.png");

    /** What pages print that the leaflet doesn't say: of the program, and of the brand. */
    private static final Set<String> FURNITURE =
            Set.of(
                    ("Random Factsheet factsheet December Page of Published Reference Written by"
                                    + " Reviewed Sources Information Tip Warning Urgent Information:"
                                    + " Tip: Warning: Urgent: For more"
                                    + " information, see Fen Trust Trust, Line Ring us Phone Opening hours"
                                    + " a day, every day Website fen.example.org Registered charity"
                                    + " in England and Wales: (example.org)")
                            .split(" ", -1));

    @TempDir private Path temporary;

    /** The same seeds each time, and one that nobody has tried. */
    static IntStream seeds() {
        return IntStream.concat(IntStream.range(0, 25), IntStream.of(new Random().nextInt()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void buildsAndGivesItsWordsBack(int seed) throws IOException {
        Scribe scribe = new Scribe(new Random(seed));
        String text = scribe.leaflet();
        Sandbox sandbox =
                new Sandbox(temporary)
                        .write("random.yaml", text)
                        .write("target.yaml", Scribe.TARGET)
                        .write("brands/fen/brand.yaml", Scribe.BRAND)
                        .write("dot.png", Files.readAllBytes(DOT));
        Sandbox.Run run = sandbox.run("build", "random.yaml", "-o", "-");
        assertThat(run.code()).as(run.err() + text).isZero();

        LaidOutLeaflet pages =
                Objects.requireNonNull(
                        Pipeline.layOutAll(sandbox.folder(), new Problems()).get("random"));
        Leaflet definition = Objects.requireNonNull(Pipeline.read(sandbox.folder()).get("random"));
        assertThat(StructureChecker.check(run.pdf(), pages, definition)).as(text).isEmpty();
        assertThat(words(run.pdf(), scribe.columnTitles())).as(text).isEqualTo(scribe.words());
    }

    /** Returns the words on the pages, but for furniture, and repeated ones of which once. */
    private static List<String> words(byte[] pdf, Set<String> repeated) throws IOException {
        Set<String> seen = new HashSet<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            return Arrays.stream(text.split("\\s+", -1))
                    .map(word -> word.replaceAll("[“”]", ""))
                    .filter(word -> word.matches("\\$.*|.*\\p{L}.*"))
                    .filter(word -> !FURNITURE.contains(word))
                    .filter(word -> !repeated.contains(word) || seen.add(word))
                    .toList();
        }
    }
}
