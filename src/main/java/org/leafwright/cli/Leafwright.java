package org.leafwright.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leafwright.build.BugReport;
import org.leafwright.build.Program;
import org.leafwright.build.SystemFault;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Quoted;
import org.leafwright.diagnostic.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: {@code leafwright COMMAND}. */
final class Leafwright {
    private static final Map<String, Command> COMMANDS =
            Map.of(
                    "build", new BuildCommand(),
                    "fonts", new FontsCommand(),
                    "init", new InitCommand(),
                    "schema", new SchemaCommand());

    private static final List<String> NAMES = List.of("build", "init", "schema", "fonts");

    private Leafwright() {}

    /** Runs a command line and returns the exit code. */
    static int run(String[] arguments, Surroundings surroundings) {
        try {
            return dispatch(arguments, surroundings).number();
        } catch (ParameterException e) {
            return refused(wrongUsage(e), arguments, surroundings);
        } catch (UsageException e) {
            return refused(e.reason(), arguments, surroundings);
        } catch (RuntimeException | LinkageError | AssertionError | VirtualMachineError e) {
            return failed(e, arguments, surroundings);
        }
    }

    private static ExitCode dispatch(String[] arguments, Surroundings surroundings) {
        Optional<BuildArguments> plain = BuildArguments.plain(arguments);
        if (plain.isPresent()) {
            return BuildCommand.run(plain.get(), surroundings);
        }
        Printer out = new Printer(surroundings.out());
        ExitCode exit = dispatch(arguments, out, surroundings);
        Optional<Diagnostic> lost = out.fault();
        if (lost.isEmpty()) {
            return exit;
        }
        tell(lost.get(), arguments, surroundings);
        return exit.or(ExitCode.of(lost.get()));
    }

    private static ExitCode dispatch(String[] arguments, Printer out, Surroundings surroundings) {
        if (arguments.length > 0 && isUnknownCommand(arguments[0])) {
            throw new UsageException(noSuchCommand(arguments[0], surroundings));
        }
        CommandLine line = new CommandLine(spec(arguments)).setExpandAtFiles(false);
        ParseResult parsed = line.parseArgs(arguments);
        ParseResult innermost = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
        if (innermost.isUsageHelpRequested()) {
            out.print(help(innermost.commandSpec(), surroundings));
            return ExitCode.DONE;
        }
        if (parsed.isVersionHelpRequested()) {
            out.line("Leafwright " + Program.version());
            return ExitCode.DONE;
        }
        Command command = COMMANDS.get(innermost.commandSpec().name());
        if (command == null) {
            new Printer(surroundings.err()).print(help(parsed.commandSpec(), surroundings));
            return ExitCode.USAGE;
        }
        return command.run(innermost, out, surroundings);
    }

    private static boolean isUnknownCommand(String word) {
        return !word.isEmpty() && word.charAt(0) != '-' && !COMMANDS.containsKey(word);
    }

    private static String noSuchCommand(String word, Surroundings surroundings) {
        String program = surroundings.commandToType();
        String known = "There is no command " + Quoted.of(word) + ". ";
        if (word.equals("help") || word.equals("version")) {
            return known + "Did you mean “" + program + " --" + word + "”?";
        }
        if (word.endsWith(".yaml") || isThere(word, surroundings)) {
            return known + "Did you mean “" + program + " build " + word + "”?";
        }
        return known
                + Suggestion.nearest(word, NAMES)
                        .map(near -> "Did you mean “" + program + " " + near + "”?")
                        .orElse("The commands are " + String.join(", ", NAMES));
    }

    private static boolean isThere(String word, Surroundings surroundings) {
        try {
            return Files.exists(surroundings.currentFolder().resolve(word));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Describes the program; of the commands only the one that is called, if that is known. */
    private static CommandSpec spec(String[] arguments) {
        CommandSpec spec =
                Options.command(
                        "leafwright",
                        "Turns leaflets written in YAML into branded, dated, accessible PDFs.");
        spec.addOption(
                OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .order(101)
                        .description("Show the version.")
                        .build());
        spec.usageMessage()
                .synopsisSubcommandLabel("COMMAND")
                .commandListHeading("%nCommands:%n")
                .footer(
                        "“leafwright COMMAND --help” tells more about a command.",
                        "",
                        "Exit codes: 0 done, 1 the content is at fault, 2 wrong usage,",
                        "3 files couldn't be read or written, 70 a bug of the program.");
        Optional<Command> called =
                arguments.length == 0
                        ? Optional.empty()
                        : Optional.ofNullable(COMMANDS.get(arguments[0]));
        if (called.isPresent()) {
            spec.addSubcommand(arguments[0], called.get().spec());
        } else {
            for (String name : NAMES) {
                spec.addSubcommand(name, command(name).spec());
            }
        }
        return spec;
    }

    private static Command command(String name) {
        return Optional.ofNullable(COMMANDS.get(name)).orElseThrow();
    }

    private static String help(CommandSpec spec, Surroundings surroundings) {
        Ansi ansi = surroundings.colourOut() ? Ansi.ON : Ansi.OFF;
        return spec.commandLine().getUsageMessage(ansi);
    }

    private static String wrongUsage(ParameterException e) {
        StringBuilder out = new StringBuilder(String.valueOf(e.getMessage()));
        if (e instanceof UnmatchedArgumentException unmatched) {
            List<String> nearest = unmatched.getSuggestions();
            if (!nearest.isEmpty()) {
                out.append(". Did you mean ").append(String.join(" or ", nearest)).append('?');
            }
        }
        return out.toString();
    }

    private static int refused(String message, String[] arguments, Surroundings surroundings) {
        String error = Paint.when(surroundings.colourErr()).error("error");
        String hint = "Try “" + surroundings.commandToType() + " --help”";
        new Printer(surroundings.err())
                .print(format(arguments, surroundings).usage(message, error, hint));
        return ExitCode.USAGE.number();
    }

    private static int failed(Throwable fault, String[] arguments, Surroundings surroundings) {
        Optional<Diagnostic> system = SystemFault.of(fault, "This");
        if (system.isPresent()) {
            tell(system.get(), arguments, surroundings);
            return ExitCode.of(system.get()).number();
        }
        Path folder = Path.of(System.getProperty("java.io.tmpdir", ""));
        Optional<Path> report =
                BugReport.write(
                        fault,
                        "outside any leaflet",
                        "leafwright-bug.txt",
                        List.of(surroundings.currentFolder().resolve("build"), folder));
        String notice = format(arguments, surroundings).bug(fault.toString(), report);
        new Printer(surroundings.err()).print(notice);
        return ExitCode.BUG.number();
    }

    private static void tell(Diagnostic diagnostic, String[] arguments, Surroundings surroundings) {
        String told = format(arguments, surroundings).write(diagnostic);
        new Printer(surroundings.err()).print(told);
    }

    private static DiagnosticFormat format(String[] arguments, Surroundings surroundings) {
        return DiagnosticFormat.askedBy(arguments, Paint.when(surroundings.colourErr()));
    }
}
