package org.leafwright.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.leafwright.build.LeafletResult;
import org.leafwright.build.Outcome;
import org.leafwright.build.ShownNames;

/**
 * One JSON object for each leaflet. Its keys, in this order: {@code leaflet} (the id), {@code
 * file}, {@code result} ({@code built}, {@code up-to-date}, {@code refused} or {@code bug}), and as
 * far as there are any {@code output}, {@code pages}, {@code report}, {@code earlier} (what an
 * earlier build made of a leaflet that isn't built); then {@code milliseconds}.
 */
final class ResultJson implements ResultFormat {
    private final ShownNames names;

    ResultJson(ShownNames names) {
        this.names = names;
    }

    @Override
    public String result(LeafletResult result) {
        JsonLine line =
                new JsonLine()
                        .put("leaflet", result.leaflet().id())
                        .put("file", result.leaflet().shownName());
        result.outcome()
                .accept(
                        new Outcome.Visitor<JsonLine>() {
                            @Override
                            public JsonLine built(Outcome.Built built) {
                                return file("output", built.output(), line.put("result", "built"))
                                        .put("pages", built.pages());
                            }

                            @Override
                            public JsonLine upToDate(Outcome.UpToDate same) {
                                Optional<Path> output = Optional.of(same.output());
                                return file("output", output, line.put("result", "up-to-date"))
                                        .put("pages", same.pages());
                            }

                            @Override
                            public JsonLine refused(Outcome.Refused refused) {
                                return file(
                                        "earlier",
                                        refused.earlier(),
                                        line.put("result", "refused"));
                            }

                            @Override
                            public JsonLine crashed(Outcome.Crashed crashed) {
                                return file(
                                        "earlier",
                                        crashed.earlier(),
                                        file(
                                                "report",
                                                crashed.report(),
                                                line.put("result", "bug")));
                            }
                        });
        return line.put("milliseconds", result.time().toMillis()).end();
    }

    @Override
    public String summary(BuildTally tally, Duration time) {
        return "";
    }

    private JsonLine file(String key, Optional<Path> file, JsonLine line) {
        file.ifPresent(path -> line.put(key, names.of(path)));
        return line;
    }
}
