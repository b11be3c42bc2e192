package org.leafwright.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The program's entry. */
public final class Main {
    private Main() {}

    /** Runs the program. */
    public static void main(String[] args) {
        // What the program says goes past these; libraries have nothing to say to its users.
        PrintStream nowhere =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
        System.exit(Leafwright.run(args, Surroundings.ofProcess()));
    }
}
