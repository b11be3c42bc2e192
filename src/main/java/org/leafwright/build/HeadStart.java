package org.leafwright.build;

import java.util.concurrent.atomic.AtomicBoolean;
import org.leafwright.localise.Localiser;
import org.leafwright.pdf.PdfWriter;
import org.leafwright.source.LeafletReader;
import org.leafwright.text.HarfBuzzShaper;

/**
 * Loads libraries that every leaflet needs, on a thread beside the one that will need them next, so
 * that a short run doesn't wait for them one after the other.
 */
public final class HeadStart {
    private static final AtomicBoolean PDF_BEGUN = new AtomicBoolean();

    private HeadStart() {}

    /** Starts loading what it takes to read and set a leaflet, and returns at once. */
    public static void begin() {
        start(HeadStart::load);
    }

    /** Starts loading what it takes to write a PDF, when it is known that one is to be written. */
    static void beginPdf() {
        if (PDF_BEGUN.compareAndSet(false, true)) {
            start(PdfWriter::load);
        }
    }

    private static void start(Runnable loading) {
        Thread thread = new Thread(loading, "head start");
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
    }
}
