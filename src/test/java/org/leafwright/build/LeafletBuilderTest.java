package org.leafwright.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Position;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.SourceFile;
import org.leafwright.source.SourceInput;

class LeafletBuilderTest {
    /** Where a memory says how many pages there are. */
    private static final int PAGES = 5;

    private final AtomicInteger compiled = new AtomicInteger();
    private Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    private Path folder;
    private String fingerprint = "1";

    @BeforeEach
    void inAFolder(@TempDir Path temporary) throws IOException {
        folder = temporary.toRealPath();
    }

    @Test
    void leavesWhatIsUpToDate() throws IOException {
        leaflet("a", "one");
        assertThat(build(false)).isInstanceOf(Outcome.Built.class);
        assertThat(build(false)).isEqualTo(new Outcome.UpToDate(output("a"), 3));
        assertThat(compiled).hasValue(1);
    }

    @Test
    void buildsAgainWhatWasChangedRemovedOrForced() throws IOException {
        leaflet("a", "one");
        build(false);
        leaflet("a", "two");
        assertThat(build(false)).isInstanceOf(Outcome.Built.class);
        assertThat(Files.readString(output("a"))).isEqualTo("two");
        Files.delete(output("a"));
        assertThat(build(false)).isInstanceOf(Outcome.Built.class);
        Files.writeString(output("a"), "somebody else's");
        assertThat(build(false)).isInstanceOf(Outcome.Built.class);
        assertThat(build(true)).isInstanceOf(Outcome.Built.class);
        fingerprint = "2";
        assertThat(build(false)).isInstanceOf(Outcome.Built.class);
        assertThat(compiled).hasValue(6);
    }

    @Test
    void buildsAgainWhenAFileItReadChanges() throws IOException {
        leaflet("a", "reads picture");
        Files.writeString(folder.resolve("picture"), "1");
        build(false);
        assertThat(build(false)).isInstanceOf(Outcome.UpToDate.class);
        Files.writeString(folder.resolve("picture"), "2");
        assertThat(build(false)).isInstanceOf(Outcome.Built.class);
        Files.delete(folder.resolve("picture"));
        assertThat(build(false)).isInstanceOf(Outcome.Built.class);
    }

    @Test
    void tellsWarningsAgainOfWhatIsUpToDate() throws IOException {
        leaflet("a", "first line\nwarns \t of\\this");
        List<Diagnostic> first = results(false).get(0).diagnostics();
        List<Diagnostic> again = results(false).get(0).diagnostics();
        assertThat(first).hasSize(2);
        assertThat(again).isEqualTo(first);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void neverWaitsForAPipeThatStandsWhereAWarningWas() throws Exception {
        leaflet("a", "warns");
        build(false);
        List<Definition> found = definitions();
        Path file = found.get(0).leaflet().path();
        Files.delete(file);
        assertThat(new ProcessBuilder("mkfifo", file.toString()).start().waitFor()).isZero();
        List<LeafletResult> results =
                builder(1, false, new Fake(new CountDownLatch(0)))
                        .build(found, new BuildListener() {});
        assertThat(results.get(0).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Code.UNREADABLE_FILE);
    }

    @Test
    void buildsAgainWhenADayHasComeThatIsToBeToldOf() throws IOException {
        leaflet("a", "is due today");
        build(false);
        assertThat(build(false)).isInstanceOf(Outcome.UpToDate.class);
        clock = Clock.offset(clock, Duration.ofDays(1));
        assertThat(build(false)).isInstanceOf(Outcome.Built.class);
    }

    @Test
    void distrustsAMemoryThatWasDamaged() throws IOException {
        leaflet("a", "one");
        build(false);
        Path memory = folder.resolve("out/.leafwright/a");
        String text = Files.readString(memory);
        Files.writeString(memory, text.substring(0, text.indexOf("input") + 8));
        assertThat(build(false)).isInstanceOf(Outcome.Built.class);
    }

    @Test
    void distrustsAMemoryThatWasPartlyWrittenOverAnother() throws IOException {
        leaflet("a", "one");
        build(false);
        assertThat(build(false)).isInstanceOf(Outcome.UpToDate.class);
        Path memory = folder.resolve("out/.leafwright/a");
        List<String> lines = new ArrayList<>(Files.readAllLines(memory));
        String pages = lines.set(PAGES, "7");
        assertThat(pages).isEqualTo("3");
        Files.write(memory, lines);
        assertThat(build(false)).isInstanceOf(Outcome.Built.class);
    }

    @Test
    void oneBadLeafletNeverStopsTheOthers() throws IOException {
        leaflet("a", "refused");
        leaflet("b", "bug");
        leaflet("c", "recursion");
        leaflet("d", "memory");
        leaflet("e", "fine");
        List<LeafletResult> results = results(false);
        assertThat(results)
                .extracting(r -> r.outcome().getClass().getSimpleName())
                .containsExactly("Refused", "Crashed", "Crashed", "Refused", "Built");
        assertThat(results.get(3).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Code.TOO_LARGE);
        Outcome.Crashed crash = (Outcome.Crashed) results.get(1).outcome();
        assertThat(Files.readString(crash.report().orElseThrow()))
                .contains("IllegalStateException: a bug", "LeafletBuilderTest");
    }

    @Test
    void tellsResultsInOrderWhicheverIsDoneFirst() throws IOException {
        CountDownLatch secondIsDone = new CountDownLatch(1);
        leaflet("a", "waits");
        leaflet("b", "releases");
        List<String> told = new ArrayList<>();
        List<Integer> progress = new ArrayList<>();
        builder(2, false, new Fake(secondIsDone))
                .build(
                        definitions(),
                        new BuildListener() {
                            @Override
                            public void finished(LeafletResult result) {
                                told.add(result.leaflet().id());
                            }

                            @Override
                            public void progress(int done, int total) {
                                progress.add(done);
                            }
                        });
        assertThat(told).containsExactly("a", "b");
        assertThat(progress).containsExactly(1, 2);
    }

    @Test
    void reportsAnOutputThatCantBeWritten() throws IOException {
        leaflet("a", "one");
        Files.writeString(folder.resolve("out"), "a file in the way");
        LeafletResult result = results(false).get(0);
        assertThat(result.outcome()).isInstanceOf(Outcome.Refused.class);
        assertThat(result.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Code.UNWRITABLE_FILE);
    }

    @Test
    void clearsAwayWhatKilledProcessesLeft() throws IOException {
        leaflet("a", "one");
        Path memory = Files.createDirectories(folder.resolve("out/.leafwright"));
        Files.writeString(memory.resolve("a.pdf.999999999.tmp"), "half");
        build(false);
        try (Stream<Path> left = Files.walk(memory)) {
            assertThat(left).containsExactlyInAnyOrder(memory, memory.resolve("a"));
        }
    }

    private Outcome build(boolean force) {
        return results(force).get(0).outcome();
    }

    private List<LeafletResult> results(boolean force) {
        return builder(1, force, new Fake(new CountDownLatch(0)))
                .build(definitions(), new BuildListener() {});
    }

    private List<Definition> definitions() {
        return Discovery.find(folder, List.of(folder), new Problems()).leaflets().stream()
                .map(Definition::file)
                .toList();
    }

    private LeafletBuilder builder(int threads, boolean force, LeafletCompiler compiler) {
        Output out = new Output.Folder(folder.resolve("out"));
        return new LeafletBuilder(
                compiler,
                new BuildSettings(folder, out, threads, force, false, folder, clock, () -> 0));
    }

    private Path output(String id) {
        return folder.resolve("out").resolve(id + ".pdf");
    }

    private void leaflet(String id, String text) throws IOException {
        Path path = folder.resolve("leaflets").resolve(id + ".yaml");
        Files.createDirectories(path.getParent());
        Files.writeString(path, "leaflet: " + text);
    }

    /** Does what the definition says. */
    private final class Fake implements LeafletCompiler {
        private final CountDownLatch latch;

        Fake(CountDownLatch latch) {
            this.latch = latch;
        }

        @Override
        public String fingerprint(WorkspaceFolder workspace) {
            return fingerprint;
        }

        @Override
        public boolean leadsTo(WorkspaceFolder workspace, String id, String path) {
            return true;
        }

        @Override
        public Compiled compile(
                LeafletFile leaflet, SourceInput definition, Inputs inputs, Problems problems) {
            String text =
                    new String(definition.bytes(), StandardCharsets.UTF_8)
                            .substring("leaflet: ".length());
            compiled.incrementAndGet();
            switch (text) {
                case "bug" -> throw new IllegalStateException("a bug");
                case "recursion" -> throw new StackOverflowError();
                case "memory" -> throw new OutOfMemoryError();
                case "refused" -> problems.add(Diagnostic.error(Code.BAD_VALUE, "no"));
                case "is due today" -> inputs.noteLastDay(LocalDate.ofEpochDay(0));
                case "waits" -> await();
                case "releases" -> latch.countDown();
                case "reads picture" -> note("picture", inputs);
                default -> {}
            }
            if (text.contains("warns")) {
                SourceFile file = SourceFile.of(leaflet.shownName(), "leaflet: " + text);
                problems.add(
                        Diagnostic.warning(
                                        Code.LOW_CONTRAST, new Position(file, 2, 1, 5), "A\tb\\n")
                                .withHint("-"));
                problems.add(
                        Diagnostic.warning(Code.LOW_CONTRAST, new Position(file, 1, 1, 1), "C"));
            }
            problems.throwIfErrors();
            return new Compiled(text.getBytes(StandardCharsets.UTF_8), 3);
        }

        private void note(String file, Inputs inputs) {
            Path path = folder.resolve(file);
            inputs.note(path, new ContentHashes().of(path));
        }

        private void await() {
            try {
                latch.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
