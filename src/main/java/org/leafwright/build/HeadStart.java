package org.leafwright.build;

import org.leafwright.text.HarfBuzzShaper;

/** Does on a thread of its own what every build needs later on, while the first leaflet is read. */
final class HeadStart extends Thread {
    private HeadStart() {
        super("head start");
        setDaemon(true);
    }

    static void begin() {
        new HeadStart().start();
    }

    @Override
    public void run() {
        try {
            HarfBuzzShaper.load();
        } catch (LinkageError e) {
            // Who needs the library meets the same fault and tells of it.
        }
    }
}
