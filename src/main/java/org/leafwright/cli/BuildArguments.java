package org.leafwright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/**
 * What {@code leafwright build} was asked to do, as written on the command line.
 *
 * @param jobs the number of leaflets to build at a time, if one was given
 */
record BuildArguments(
        List<String> paths,
        String output,
        Optional<String> jobs,
        boolean force,
        boolean draft,
        String format) {
    BuildArguments {
        paths = List.copyOf(paths);
    }

    static BuildArguments of(ParseResult parsed) {
        return new BuildArguments(
                parsed.matchedPositionalValue(0, List.of()),
                parsed.matchedOptionValue("-o", "build/leaflets"),
                Optional.ofNullable(parsed.matchedOptionValue("-j", (String) null)),
                parsed.hasMatchedOption("--force"),
                parsed.hasMatchedOption("--draft"),
                parsed.matchedOptionValue("--format", "human"));
    }

    /**
     * Reads a command line that needs no parser: options apart from their values, each once.
     * Describing all options to the parser takes a sixth of the time of building one leaflet.
     *
     * @return nothing if it is any other command line
     */
    static Optional<BuildArguments> plain(String[] line) {
        if (line.length == 0 || !line[0].equals("build")) {
            return Optional.empty();
        }
        List<String> paths = new ArrayList<>();
        String output = "";
        String jobs = "";
        String format = "";
        boolean force = false;
        boolean draft = false;
        for (int i = 1; i < line.length; i++) {
            String value = i + 1 < line.length && isPlain(line[i + 1]) ? line[i + 1] : "";
            if (isPlain(line[i])) {
                paths.add(line[i]);
            } else if (line[i].equals("--force") && !force) {
                force = true;
            } else if (line[i].equals("--draft") && !draft) {
                draft = true;
            } else if (value.isEmpty()) {
                return Optional.empty();
            } else if (line[i].equals("-o") && output.isEmpty()) {
                output = value;
                i++;
            } else if (line[i].equals("-j") && jobs.isEmpty()) {
                jobs = value;
                i++;
            } else if (line[i].equals("--format") && format.isEmpty()) {
                format = value;
                i++;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(
                new BuildArguments(
                        paths,
                        output.isEmpty() ? "build/leaflets" : output,
                        jobs.isEmpty() ? Optional.empty() : Optional.of(jobs),
                        force,
                        draft,
                        format.isEmpty() ? "human" : format));
    }

    /** Returns whether a word stands for itself and is no option. */
    private static boolean isPlain(String word) {
        return word.equals("-") || (!word.isEmpty() && word.charAt(0) != '-');
    }
}
