package org.leafwright.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Prints UTF-8 whatever the locale, and goes on in silence when nobody reads any more. */
final class Printer {
    private final OutputStream out;
    private boolean broken;

    Printer(OutputStream out) {
        this.out = out;
    }

    void print(String text) {
        if (broken) {
            return;
        }
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            broken = true;
        }
    }

    void line(String text) {
        print(text + "\n");
    }
}
