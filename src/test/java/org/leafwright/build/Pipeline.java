package org.leafwright.build;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.leafwright.diagnostic.Problems;
import org.leafwright.layout.LaidOutLeaflet;

/** The stages of the way, for tests that look between them. */
public final class Pipeline {
    private Pipeline() {}

    /** Lays out the one leaflet of a folder. */
    public static LaidOutLeaflet layOut(Path folder) {
        Problems problems = new Problems();
        List<LeafletFile> found = Discovery.find(folder, List.of(folder), problems);
        LeafletFile leaflet = found.get(0);
        BuildSettings settings =
                new BuildSettings(
                        folder,
                        new Output.Folder(folder),
                        1,
                        true,
                        Path.of("fonts").toAbsolutePath(),
                        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                        () -> 0);
        return new PdfCompiler(settings, StageListener.NONE)
                .layOut(
                        leaflet,
                        Definition.file(leaflet).source().read(problems).orElseThrow(),
                        new Inputs(leaflet.workspace(), new ContentHashes()),
                        problems);
    }
}
