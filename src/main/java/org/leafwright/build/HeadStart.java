package org.leafwright.build;

import org.leafwright.localise.Localiser;
import org.leafwright.pdf.PdfWriter;
import org.leafwright.source.LeafletReader;
import org.leafwright.text.HarfBuzzShaper;

/**
 * Loads the libraries that every leaflet needs, on a thread beside the one that looks for leaflets
 * and reads the first: a tenth of a short run.
 */
public final class HeadStart {
    private HeadStart() {}

    /** Starts loading and returns at once. */
    public static void begin() {
        Thread thread = new Thread(HeadStart::load, "head start");
        thread.setDaemon(true);
        // What can't be loaded is told where it is needed.
        thread.setUncaughtExceptionHandler((failed, reason) -> {});
        thread.start();
    }

    /** In the order in which they are needed. */
    private static void load() {
        LeafletReader.load();
        HarfBuzzShaper.load();
        Localiser.load();
        PdfWriter.load();
    }
}
