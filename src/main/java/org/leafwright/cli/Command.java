package org.leafwright.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A command of the program. */
interface Command {
    /** Describes the command's name, options and help. */
    CommandSpec spec();

    /** Runs it. */
    ExitCode run(ParseResult arguments, Surroundings surroundings);
}
