package org.leafwright.build;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.leafwright.diagnostic.Problems;

/** Builds a folder of leaflets in this process and prints what that took. */
public final class BatchBench {
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final OperatingSystemMXBean system =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final Map<Stage, Long> stages = new EnumMap<>(Stage.class);
    private Optional<Stage> stage = Optional.empty();
    private long since;

    private BatchBench() {}

    /**
     * Runs a measurement.
     *
     * @param arguments {@code batch FOLDER THREADS}: all leaflets of a folder, each once; {@code
     *     warm FOLDER ROUNDS}: again and again, on one thread, with the time by stage of the last
     *     round
     */
    public static void main(String[] arguments) throws IOException {
        BatchBench bench = new BatchBench();
        Path folder = Path.of(arguments[1]).toAbsolutePath();
        int number = Integer.parseInt(arguments[2]);
        if (arguments[0].equals("batch")) {
            bench.batch(folder, number);
        } else {
            bench.warm(folder, number);
        }
    }

    private void batch(Path folder, int threadCount) throws IOException {
        List<Definition> leaflets = definitions(folder);
        long start = System.nanoTime();
        List<LeafletResult> results =
                LeafletBuilder.of(settings(folder, threadCount))
                        .build(leaflets, new BuildListener() {});
        double seconds = (System.nanoTime() - start) / 1e9;
        check(results);
        print(
                "%5d leaflets, %d thread%s: %6.1f a second with warm-up, %5.1f CPU ms each, peak %d MiB%n",
                leaflets.size(),
                threadCount,
                threadCount == 1 ? " " : "s",
                leaflets.size() / seconds,
                system.getProcessCpuTime() / 1e6 / leaflets.size(),
                peakMebibytes());
    }

    private void warm(Path folder, int rounds) {
        List<Definition> leaflets = definitions(folder);
        BuildSettings settings = settings(folder, 1);
        LeafletBuilder builder =
                new LeafletBuilder(new PdfCompiler(settings, this::enters), settings);
        int pages = 0;
        double best = Double.MAX_VALUE;
        Map<Stage, Long> fastest = Map.of();
        for (int i = 0; i < rounds; i++) {
            stages.clear();
            long start = threads.getCurrentThreadCpuTime();
            // A single thread is this one, whose time is measured.
            List<LeafletResult> results = builder.build(leaflets, new BuildListener() {});
            enters(leaflets.get(0).leaflet(), Stage.SOURCE);
            stage = Optional.empty();
            double spent = (threads.getCurrentThreadCpuTime() - start) / 1e6;
            if (spent < best) {
                best = spent;
                fastest = new EnumMap<>(stages);
            }
            pages = check(results);
        }
        print(
                "%.2f CPU ms a leaflet, %.2f a page (%d leaflets, %d pages)%n",
                best / leaflets.size(), best / pages, leaflets.size(), pages);
        fastest.forEach(
                (name, nanos) ->
                        print(
                                "    %-9s %6.2f%n",
                                name.name().toLowerCase(Locale.ROOT),
                                nanos / 1e6 / leaflets.size()));
    }

    private void enters(LeafletFile leaflet, Stage next) {
        long now = threads.getCurrentThreadCpuTime();
        stage.ifPresent(left -> stages.merge(left, now - since, Long::sum));
        stage = Optional.of(next);
        since = now;
    }

    private static int check(List<LeafletResult> results) {
        int pages = 0;
        for (LeafletResult result : results) {
            if (!(result.outcome() instanceof Outcome.Built built)) {
                throw new IllegalStateException(
                        result.leaflet().id() + ": " + result.diagnostics());
            }
            pages += built.pages();
        }
        return pages;
    }

    private static List<Definition> definitions(Path folder) {
        return Discovery.find(folder, List.of(folder), new Problems()).leaflets().stream()
                .map(Definition::file)
                .toList();
    }

    private static BuildSettings settings(Path folder, int threadCount) {
        Output out = new Output.Folder(folder.resolve(".out"));
        return new BuildSettings(
                folder,
                out,
                threadCount,
                true,
                false,
                Program.fonts(),
                Clock.systemUTC(),
                System::nanoTime);
    }

    /** Returns the most memory that the process ever held, as Linux tells it; 0 elsewhere. */
    private static long peakMebibytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
