package org.leafwright.build;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.ProblemsException;
import org.leafwright.diagnostic.Quoted;

/**
 * Builds leaflets in parallel. Fonts, brands and pictures are read once; a leaflet that can't be
 * built never stops the others.
 */
public final class LeafletBuilder {
    private final LeafletCompiler compiler;
    private final OutputWriter writer;
    private final BuildSettings settings;

    LeafletBuilder(LeafletCompiler compiler, BuildSettings settings) {
        this.compiler = compiler;
        this.settings = settings;
        this.writer =
                new OutputWriter(
                        settings.output(),
                        settings.force(),
                        settings.clock(),
                        new ShownNames(settings.currentFolder()));
    }

    /** Makes a builder. */
    public static LeafletBuilder of(BuildSettings settings) {
        return new LeafletBuilder(new PdfCompiler(settings, StageListener.NONE), settings);
    }

    /** Builds leaflets and returns what became of each, in the order given. */
    public List<LeafletResult> build(List<Definition> leaflets, BuildListener listener) {
        writer.prepare();
        InOrder inOrder = new InOrder(leaflets.size(), listener);
        int workers = Math.min(settings.threads(), leaflets.size());
        if (workers <= 1) {
            for (int i = 0; i < leaflets.size(); i++) {
                inOrder.done(i, one(leaflets.get(i)));
            }
            return inOrder.results();
        }
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < leaflets.size(); i++) {
                int index = i;
                running.add(pool.submit(() -> inOrder.done(index, one(leaflets.get(index)))));
            }
            for (Future<?> one : running) {
                one.get();
            }
            return inOrder.results();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private LeafletResult one(Definition definition) {
        long start = settings.nanoTime().getAsLong();
        LeafletFile leaflet = definition.leaflet();
        Problems problems = new Problems();
        Outcome outcome;
        List<Diagnostic> said;
        try {
            outcome = writer.write(definition, compiler, problems);
            said = problems.inFileOrder();
        } catch (ProblemsException e) {
            outcome = new Outcome.Refused(settings.output().earlier(leaflet));
            said = e.diagnostics();
        } catch (RuntimeException | LinkageError | AssertionError | VirtualMachineError e) {
            Optional<Diagnostic> system = SystemFault.of(e, Quoted.of(leaflet.shownName()));
            outcome =
                    system.isPresent()
                            ? new Outcome.Refused(settings.output().earlier(leaflet))
                            : writer.crashed(leaflet, e);
            said = system.map(List::of).orElseGet(problems::inFileOrder);
        }
        return new LeafletResult(
                leaflet, outcome, said, Duration.ofNanos(settings.nanoTime().getAsLong() - start));
    }

    /** Passes results on in the order of the leaflets, whichever is done first. */
    private static final class InOrder {
        private final List<List<LeafletResult>> slots = new ArrayList<>();
        private final BuildListener listener;
        private int done;
        private int told;

        InOrder(int size, BuildListener listener) {
            for (int i = 0; i < size; i++) {
                slots.add(List.of());
            }
            this.listener = listener;
        }

        synchronized void done(int index, LeafletResult result) {
            slots.set(index, List.of(result));
            done++;
            while (told < slots.size() && !slots.get(told).isEmpty()) {
                listener.finished(slots.get(told).get(0));
                told++;
            }
            listener.progress(done, slots.size());
        }

        synchronized List<LeafletResult> results() {
            return slots.stream().flatMap(List::stream).toList();
        }
    }
}
