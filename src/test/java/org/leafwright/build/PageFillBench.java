package org.leafwright.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.leafwright.diagnostic.Problems;
import org.leafwright.layout.LaidOutLeaflet;
import org.leafwright.layout.PageFill;

/** Lays out the leaflets of folders and prints how much of each page stays empty. */
public final class PageFillBench {
    private PageFillBench() {}

    /**
     * Prints a line for each leaflet of more than one page: the empty part of its pages in
     * hundredths.
     *
     * @param arguments folders of leaflets
     */
    public static void main(String[] arguments) throws IOException {
        List<Integer> before = new ArrayList<>();
        for (String argument : arguments) {
            Path folder = Path.of(argument).toAbsolutePath();
            BuildSettings settings = settings(folder);
            PdfCompiler compiler = new PdfCompiler(settings, (leaflet, stage) -> {});
            for (LeafletFile file :
                    Discovery.find(folder, List.of(folder), new Problems()).leaflets()) {
                Problems problems = new Problems();
                LaidOutLeaflet leaflet =
                        compiler.layOut(
                                file,
                                Definition.file(file).source().read(problems).orElseThrow(),
                                new Inputs(file.workspace()),
                                problems);
                List<Integer> empty = PageFill.empty(leaflet);
                if (empty.size() > 1) {
                    before.addAll(empty.subList(0, empty.size() - 1));
                    System.out.printf(Locale.ROOT, "%-28s %s%n", file.id(), empty);
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d pages before the last: %.1f %% empty, the emptiest %d %%%n",
                before.size(),
                before.stream().mapToInt(i -> i).average().orElse(0),
                before.stream().mapToInt(i -> i).max().orElse(0));
    }

    private static BuildSettings settings(Path folder) throws IOException {
        return new BuildSettings(
                folder,
                new Output.Folder(Files.createTempDirectory("page-fill")),
                1,
                true,
                false,
                Program.fonts(),
                Clock.systemUTC(),
                System::nanoTime);
    }
}
