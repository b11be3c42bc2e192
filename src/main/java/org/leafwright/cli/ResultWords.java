package org.leafwright.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leafwright.build.LeafletResult;
import org.leafwright.build.Outcome;
import org.leafwright.build.ShownNames;

/** Results for people. */
final class ResultWords implements ResultFormat {
    private final Paint paint;
    private final ShownNames names;

    ResultWords(Paint paint, ShownNames names) {
        this.paint = paint;
        this.names = names;
    }

    @Override
    public String result(LeafletResult result) {
        String time = result.time().toMillis() + " ms";
        String name = result.leaflet().shownName();
        return result.outcome()
                .accept(
                        new Outcome.Visitor<>() {
                            @Override
                            public String built(Outcome.Built built) {
                                String file =
                                        built.output().map(names::of).orElse("standard output");
                                String pages = Words.count(built.pages(), "page");
                                return line(paint.good("built     "), file, pages + ", " + time);
                            }

                            @Override
                            public String upToDate(Outcome.UpToDate same) {
                                String pages = Words.count(same.pages(), "page");
                                return line(
                                        paint.faint("up to date"), names.of(same.output()), pages);
                            }

                            @Override
                            public String refused(Outcome.Refused refused) {
                                return notBuilt(name, time, refused.earlier());
                            }

                            @Override
                            public String crashed(Outcome.Crashed crashed) {
                                return notBuilt(name, time, crashed.earlier());
                            }
                        });
    }

    @Override
    public String summary(BuildTally tally, Duration time) {
        if (tally.leaflets() < 2) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        parts.add(Words.count(tally.built(), "leaflet") + " built");
        if (tally.upToDate() > 0) {
            parts.add(tally.upToDate() + " up to date");
        }
        if (tally.failed() > 0) {
            parts.add(paint.error(tally.failed() + " not built"));
        }
        if (tally.errors() > 0) {
            parts.add(paint.error(Words.count(tally.errors(), "error")));
        }
        if (tally.warnings() > 0) {
            parts.add(paint.warning(Words.count(tally.warnings(), "warning")));
        }
        String seconds = String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
        return String.join(", ", parts) + " in " + seconds + "\n";
    }

    private String notBuilt(String name, String time, Optional<Path> earlier) {
        String left =
                earlier.map(file -> "; " + Visible.of(names.of(file)) + " is of an earlier build")
                        .orElse("");
        return line(paint.error("not built "), name, time + left);
    }

    private String line(String word, String file, String details) {
        return word + "  " + Visible.of(file) + "  " + paint.faint(details) + "\n";
    }
}
