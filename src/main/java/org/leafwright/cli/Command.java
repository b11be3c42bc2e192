package org.leafwright.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A command of the program. */
interface Command {
    /** Describes the command's name, options and help. */
    CommandSpec spec();

    /**
     * Runs it.
     *
     * @param out standard output; what couldn't be printed there is told by who called
     */
    ExitCode run(ParseResult arguments, Printer out, Surroundings surroundings);
}
