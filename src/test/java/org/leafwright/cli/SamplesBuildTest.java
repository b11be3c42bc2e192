package org.leafwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafwright.build.Pipeline;
import org.leafwright.diagnostic.Problems;
import org.leafwright.layout.LaidOutLeaflet;
import org.leafwright.model.Leaflet;
import org.leafwright.pdf.PdfStandards;
import org.leafwright.pdf.StructureChecker;

/** The samples build, to both standards, and to the same bytes whatever the machine is set to. */
class SamplesBuildTest {
    @TempDir private Path temporary;

    @Test
    void buildToBothStandardsAndToTheSameBytesAnywhere() throws Exception {
        Map<String, byte[]> here = build("here", Path.of("leaflets").toAbsolutePath(), "4");
        assertThat(here).isNotEmpty();
        for (Map.Entry<String, byte[]> file : here.entrySet()) {
            assertThat(PdfStandards.failures(file.getValue())).as(file.getKey()).isEmpty();
        }

        Path copy = temporary.resolve("another folder");
        copy(Path.of("leaflets"), copy);
        assertTagsSayWhatTheDefinitionsSay(here, copy.toRealPath());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            Map<String, byte[]> there = build("there", copy, "1");
            assertThat(there.keySet()).isEqualTo(here.keySet());
            there.forEach((name, pdf) -> assertThat(pdf).as(name).isEqualTo(here.get(name)));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static void assertTagsSayWhatTheDefinitionsSay(Map<String, byte[]> files, Path samples)
            throws IOException {
        Map<String, LaidOutLeaflet> pages = Pipeline.layOutAll(samples, new Problems());
        Map<String, Leaflet> definitions = Pipeline.read(samples);
        assertThat(pages).hasSameSizeAs(files);
        for (Map.Entry<String, LaidOutLeaflet> leaflet : pages.entrySet()) {
            String id = leaflet.getKey();
            byte[] pdf = Objects.requireNonNull(files.get(id + ".pdf"));
            Leaflet definition = Objects.requireNonNull(definitions.get(id));
            assertThat(StructureChecker.check(pdf, leaflet.getValue(), definition))
                    .as(id)
                    .isEmpty();
        }
    }

    private Map<String, byte[]> build(String name, Path leaflets, String threads)
            throws IOException {
        Path out = temporary.resolve(name);
        Sandbox.Run run =
                new Sandbox(temporary)
                        .run("build", leaflets.toString(), "-o", out.toString(), "-j", threads);
        assertThat(run.code()).as(run.err()).isZero();
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> pdfs = Files.list(out)) {
            for (Path pdf : pdfs.filter(Files::isRegularFile).toList()) {
                files.put(pdf.getFileName().toString(), Files.readAllBytes(pdf));
            }
        }
        return files;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
