package org.leafwright.build;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leafwright.diagnostic.Problems;
import org.leafwright.layout.LaidOutLeaflet;
import org.leafwright.model.Leaflet;
import org.leafwright.model.Workspace;
import org.leafwright.source.LeafletReader;

/** The stages of the way, for tests that look between them. */
public final class Pipeline {
    private Pipeline() {}

    /** Lays out the one leaflet of a folder. */
    public static LaidOutLeaflet layOut(Path folder) {
        Problems problems = new Problems();
        return layOutAll(folder, problems).values().iterator().next();
    }

    /** Reads all leaflets of a folder; returns them by id, in order. */
    public static SortedMap<String, Leaflet> read(Path folder) {
        Problems problems = new Problems();
        SortedMap<String, Leaflet> leaflets = new TreeMap<>();
        for (LeafletFile file : Discovery.find(folder, List.of(folder), problems).leaflets()) {
            leaflets.put(
                    file.id(),
                    LeafletReader.read(
                                    Definition.file(file).source().read(problems).orElseThrow(),
                                    file.id(),
                                    Workspace.DEFAULT,
                                    problems)
                            .orElseThrow()
                            .value());
        }
        return leaflets;
    }

    /** Lays out all leaflets of a folder; returns them by id, in order. */
    public static SortedMap<String, LaidOutLeaflet> layOutAll(Path folder, Problems problems) {
        BuildSettings settings =
                new BuildSettings(
                        folder,
                        new Output.Folder(Path.of("target", "layouts")),
                        1,
                        true,
                        false,
                        Path.of("fonts").toAbsolutePath(),
                        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                        () -> 0);
        PdfCompiler compiler = new PdfCompiler(settings, StageListener.NONE);
        SortedMap<String, LaidOutLeaflet> pages = new TreeMap<>();
        for (LeafletFile leaflet : Discovery.find(folder, List.of(folder), problems).leaflets()) {
            pages.put(
                    leaflet.id(),
                    compiler.layOut(
                            leaflet,
                            Definition.file(leaflet).source().read(problems).orElseThrow(),
                            new Inputs(leaflet.workspace()),
                            problems));
        }
        return pages;
    }
}
