package org.leafwright.cli;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.leafwright.build.BuildListener;
import org.leafwright.build.LeafletResult;
import org.leafwright.build.Outcome;
import org.leafwright.build.ShownNames;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Quoted;

/** Tells how a build goes: diagnostics on standard error, results on standard output. */
final class BuildReporter implements BuildListener {
    private final DiagnosticFormat format;
    private final ResultFormat results;
    private final Printer out;
    private final Printer err;
    private final ProgressBar bar;
    private final Surroundings surroundings;
    private final long start;
    private final BuildTally tally = new BuildTally();
    private final Set<String> told = new HashSet<>();
    private ExitCode exit = ExitCode.DONE;

    private BuildReporter(
            DiagnosticFormat format, ResultFormat results, Printer out, Surroundings surroundings) {
        this.format = format;
        this.results = results;
        this.out = out;
        this.err = new Printer(surroundings.err());
        boolean forPeople = !(format instanceof JsonFormat);
        this.bar = new ProgressBar(err, surroundings.terminals().err() && forPeople);
        this.surroundings = surroundings;
        this.start = surroundings.nanoTime().getAsLong();
    }

    /**
     * Makes a reporter.
     *
     * @param format what the user asked for
     * @param pdfOnOut whether standard output carries a PDF, so that results go elsewhere
     */
    static BuildReporter of(String format, boolean pdfOnOut, Surroundings surroundings) {
        ShownNames names = new ShownNames(surroundings.currentFolder());
        Printer out = new Printer(pdfOnOut ? surroundings.err() : surroundings.out());
        boolean colour = pdfOnOut ? surroundings.colourErr() : surroundings.colourOut();
        ResultFormat words = new ResultWords(Paint.when(colour), names);
        return switch (format) {
            case "human" ->
                    new BuildReporter(
                            new HumanFormat(Paint.when(surroundings.colourErr())),
                            words,
                            out,
                            surroundings);
            case "short" -> new BuildReporter(new ShortFormat(), words, out, surroundings);
            case "json" ->
                    new BuildReporter(new JsonFormat(), new ResultJson(names), out, surroundings);
            default ->
                    throw new UsageException(
                            "“--format” takes human, short or json, not " + Quoted.of(format));
        };
    }

    /** Tells what belongs to no one leaflet. */
    void general(List<Diagnostic> diagnostics) {
        diagnostics.forEach(this::tell);
    }

    @Override
    public void finished(LeafletResult result) {
        bar.clear();
        result.diagnostics().forEach(this::tell);
        confess(result.outcome());
        tally.add(result.outcome());
        out.print(results.result(result));
    }

    @Override
    public void progress(int done, int total) {
        bar.show(done, total);
    }

    /** Sums up and returns how it went. */
    ExitCode end() {
        bar.clear();
        Duration time = Duration.ofNanos(surroundings.nanoTime().getAsLong() - start);
        out.print(results.summary(tally, time));
        out.fault().ifPresent(this::tell);
        return exit;
    }

    private void confess(Outcome outcome) {
        if (outcome instanceof Outcome.Crashed crashed) {
            exit = exit.or(ExitCode.BUG);
            err.print(format.bug(crashed.bug(), crashed.report()));
        }
    }

    private void tell(Diagnostic diagnostic) {
        exit = exit.or(ExitCode.of(diagnostic));
        // What is wrong with a brand is found by each of its leaflets; one telling will do.
        if (told.add(new ShortFormat().write(diagnostic))) {
            tally.add(diagnostic.severity());
            err.print(format.write(diagnostic));
        }
    }
}
