package org.leafwright.cli;

/** A bar on a terminal that fills while many leaflets are built. */
final class ProgressBar {
    private static final int FEW = 20;
    private static final int WIDTH = 30;

    private final Printer printer;
    private final boolean terminal;
    private int shown = -1;

    ProgressBar(Printer printer, boolean terminal) {
        this.printer = printer;
        this.terminal = terminal;
    }

    void show(int done, int total) {
        if (!terminal || total <= FEW) {
            return;
        }
        int filled = (int) ((long) WIDTH * done / total);
        if (done < total) {
            String bar = "█".repeat(filled) + "░".repeat(WIDTH - filled);
            printer.print("\r" + bar + " " + done + " of " + total);
            shown = filled;
        }
    }

    void clear() {
        if (shown >= 0) {
            printer.print("\r\u001b[K");
            shown = -1;
        }
    }
}
