package org.leafwright.pdf;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes a PDF for each language's sample, for tools outside the JVM to read back. */
public final class ExtractionFixtures {
    private static final Path TEXTS = Path.of("src", "test", "resources", "extraction");

    private ExtractionFixtures() {}

    /** Writes {@code <language>.pdf} for each text into the folder named first. */
    public static void main(String[] args) throws IOException {
        Path out = Files.createDirectories(Path.of(args[0]));
        for (var entry : paragraphs().entrySet()) {
            Files.write(
                    out.resolve(entry.getKey() + ".pdf"), pdf(entry.getKey(), entry.getValue()));
        }
    }

    /** Returns the paragraphs of each sample by language. */
    static SortedMap<String, List<String>> paragraphs() throws IOException {
        SortedMap<String, List<String>> texts = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(TEXTS, "*.txt")) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                texts.put(name.substring(0, name.length() - 4), Files.readAllLines(file));
            }
        }
        return texts;
    }

    /** Returns a sample as a PDF: the paragraphs alone, in a column that breaks them into lines. */
    static byte[] pdf(String language, List<String> paragraphs) throws IOException {
        Sketch sketch = Sketch.untitled(language);
        paragraphs.forEach(sketch::paragraph);
        return sketch.pdf();
    }
}
