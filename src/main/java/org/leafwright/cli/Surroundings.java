package org.leafwright.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.LongSupplier;
import org.leafwright.build.Program;

/**
 * All that a run takes from the machine around it.
 *
 * @param currentFolder what relative paths start from, absolute
 * @param command what the program was called by
 * @param environment the environment variables
 * @param terminals which of the streams are terminals
 * @param clock tells today's date
 * @param nanoTime tells how long things take
 * @param fonts the folder of the program's own fonts
 */
record Surroundings(
        Path currentFolder,
        InputStream in,
        OutputStream out,
        OutputStream err,
        String command,
        Map<String, String> environment,
        Terminals terminals,
        Clock clock,
        LongSupplier nanoTime,
        Path fonts) {
    Surroundings {
        environment = Map.copyOf(environment);
    }

    /** Which of the output streams are terminals. */
    record Terminals(boolean out, boolean err) {
        /** Neither is. */
        static final Terminals NONE = new Terminals(false, false);
    }

    /** Returns the surroundings of this process; the launcher tells which streams are terminals. */
    static Surroundings ofProcess() {
        String terminals = System.getProperty("leafwright.terminals", "");
        return new Surroundings(
                Path.of("").toAbsolutePath(),
                // Buffered, since a FileInputStream asks a pipe for its length.
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.getProperty("leafwright.command", "leafwright"),
                System.getenv(),
                new Terminals(terminals.contains("out"), terminals.contains("err")),
                Clock.systemUTC(),
                System::nanoTime,
                Program.fonts());
    }

    /** Returns what to type to run the program again. */
    String commandToType() {
        return CommandName.asWord(CommandName.of(command, environment.getOrDefault("PATH", "")));
    }

    /** Returns whether what goes to standard output may be coloured. */
    boolean colourOut() {
        return terminals.out() && mayColour();
    }

    /** Returns whether what goes to standard error may be coloured. */
    boolean colourErr() {
        return terminals.err() && mayColour();
    }

    /** Source: no-color.org, and the custom of {@code TERM=dumb}. */
    private boolean mayColour() {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }
}
