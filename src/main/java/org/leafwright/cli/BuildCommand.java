package org.leafwright.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leafwright.build.BuildSettings;
import org.leafwright.build.Definition;
import org.leafwright.build.Discovery;
import org.leafwright.build.HeadStart;
import org.leafwright.build.LeafletBuilder;
import org.leafwright.build.LeafletFile;
import org.leafwright.build.LeafletResult;
import org.leafwright.build.Output;
import org.leafwright.build.ShownNames;
import org.leafwright.build.StaleOutputs;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.Quoted;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code leafwright build}: leaflets to PDFs. */
final class BuildCommand implements Command {
    private static final String STREAM = "-";
    private static final int MOST_THREADS = 256;

    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                Options.command(
                        "build",
                        "Builds leaflets. Those that are up to date are left as they are.");
        spec.addPositional(
                PositionalParamSpec.builder()
                        .index("0..*")
                        .arity("0..*")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .paramLabel("PATH")
                        .description(
                                "A leaflet's file, a folder of leaflets, or - to read one definition"
                                        + " from standard input. Default: the current folder.")
                        .build());
        spec.addOption(
                Options.value("DIR", "-o", "--output")
                        .description(
                                "Where the PDFs go, or - to write one to standard output. Default:"
                                        + " build/leaflets.")
                        .build());
        spec.addOption(
                Options.value("N", "-j", "--jobs")
                        .description("Build N leaflets at a time. Default: one for each processor.")
                        .build());
        spec.addOption(
                Options.flag("--force").description("Build what is up to date, too.").build());
        spec.addOption(
                Options.flag("--draft")
                        .description(
                                "Mark each page as a draft, and build leaflets of too many pages,"
                                        + " too.")
                        .build());
        spec.addOption(
                Options.value("FORMAT", "--format")
                        .description(
                                "How problems are told: human (the default), short (one line each),"
                                        + " json (one object a line).")
                        .build());
        return spec;
    }

    @Override
    public ExitCode run(ParseResult arguments, Printer out, Surroundings surroundings) {
        return run(BuildArguments.of(arguments), surroundings);
    }

    /** Builds what the arguments name. */
    static ExitCode run(BuildArguments arguments, Surroundings surroundings) {
        HeadStart.begin();
        String target = arguments.output();
        boolean toStream = target.equals(STREAM);
        int threads = threads(arguments.jobs());
        BuildReporter reporter = BuildReporter.of(arguments.format(), toStream, surroundings);

        Problems problems = new Problems();
        Optional<LeafletFile> stream =
                arguments.paths().contains(STREAM)
                        ? Discovery.fromStream(surroundings.currentFolder(), problems)
                        : Optional.empty();
        Discovery.Found found =
                Discovery.find(
                        surroundings.currentFolder(), stream, files(arguments.paths()), problems);
        List<Definition> definitions = definitions(found.leaflets(), stream, surroundings);
        reporter.general(problems.inFileOrder());
        Output output = output(target, surroundings);
        for (LeafletResult refused : found.refused()) {
            reporter.finished(refused.leaving(output.earlier(refused.leaflet())));
        }
        if (toStream && definitions.size() > 1) {
            throw new UsageException(
                    "“-o -” takes one leaflet, and here are " + definitions.size());
        }
        if (!definitions.isEmpty()) {
            BuildSettings settings =
                    new BuildSettings(
                            surroundings.currentFolder(),
                            output,
                            threads,
                            arguments.force(),
                            arguments.draft(),
                            surroundings.fonts(),
                            surroundings.clock(),
                            surroundings.nanoTime());
            LeafletBuilder.of(settings).build(definitions, reporter);
        }
        ShownNames names = new ShownNames(surroundings.currentFolder());
        reporter.general(StaleOutputs.find(output, found.searched(), found.ids(), names));
        return reporter.end();
    }

    private static List<Path> files(List<String> paths) {
        return (paths.isEmpty() ? List.of(".") : paths)
                .stream().filter(path -> !path.equals(STREAM)).map(BuildCommand::path).toList();
    }

    private static List<Definition> definitions(
            List<LeafletFile> leaflets, Optional<LeafletFile> stream, Surroundings surroundings) {
        List<Definition> all = new ArrayList<>();
        for (LeafletFile leaflet : leaflets) {
            all.add(
                    stream.filter(leaflet::equals).isPresent()
                            ? Definition.stream(leaflet, surroundings.in())
                            : Definition.file(leaflet));
        }
        return all;
    }

    private static Output output(String target, Surroundings surroundings) {
        if (target.equals(STREAM)) {
            return new Output.Stream(surroundings.out());
        }
        if (target.toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            throw new UsageException(
                    "“-o” names a folder; each PDF in it is named after its leaflet. “-o - > "
                            + target
                            + "” writes one under another name");
        }
        return new Output.Folder(surroundings.currentFolder().resolve(path(target)).normalize());
    }

    private static Path path(String text) {
        if (text.isEmpty()) {
            throw new UsageException("A path is empty. Name a file or a folder, or . for this one");
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new UsageException(Quoted.of(text) + " is no path");
        }
    }

    private static int threads(Optional<String> given) {
        if (given.isEmpty()) {
            return Runtime.getRuntime().availableProcessors();
        }
        try {
            int threads = Integer.parseInt(given.get());
            if (threads >= 1 && threads <= MOST_THREADS) {
                return threads;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw new UsageException(
                "“-j” takes a number from 1 to "
                        + MOST_THREADS
                        + ", not "
                        + Quoted.of(given.get()));
    }
}
