package org.leafwright.source;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.Quoted;
import org.leafwright.diagnostic.Sourced;
import org.leafwright.diagnostic.Suggestion;
import org.leafwright.model.Workspace;
import org.leafwright.model.Workspace.CheckLevel;

/** Reads the settings of a folder of leaflets. */
public final class WorkspaceReader {
    private static final List<String> KEYS =
            List.of("leafwright", "brand", "language", "languages", "checks", "publish", "links");

    private final Reading reading;
    private final Values values;

    private WorkspaceReader(String folder) {
        this.reading = new Reading(folder);
        this.values = new Values(reading);
    }

    /**
     * Reads a workspace and reports everything that is wrong with it.
     *
     * @param rules the names of the checks there are
     * @return the workspace; where errors were reported, as far as it could be read; nothing if it
     *     couldn't be read at all
     */
    public static Optional<Sourced<Workspace>> read(
            SourceInput input, Collection<String> rules, Problems problems) {
        WorkspaceReader reader = new WorkspaceReader(input.folder());
        Optional<Workspace> workspace =
                YamlReader.read(input, reader.reading.problems())
                        .flatMap(root -> reader.workspace(root, rules));
        reader.reading.finish(problems);
        return workspace.map(w -> new Sourced<>(w, reader.reading.positions()));
    }

    private Optional<Workspace> workspace(YamlNode root, Collection<String> rules) {
        Optional<Fields> opened = Fields.of(reading, root, "a workspace", KEYS);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        Fields fields = opened.get();
        fields.required("leafwright", "1").ifPresent(values::formatVersion);
        Languages languages = new Languages(reading);
        LinkSettings links = new LinkSettings(reading);
        Workspace workspace =
                new Workspace(
                        fields.optional("brand").flatMap(b -> BrandReader.name(b, reading)),
                        fields.optional("language")
                                .flatMap(languages::language)
                                .orElse(Workspace.DEFAULT.language()),
                        fields.optional("languages").map(languages::languages).orElse(List.of()),
                        fields.optional("checks").map(c -> checks(c, rules)).orElse(Map.of()),
                        fields.optional("links").flatMap(links::printed),
                        fields.optional("publish").flatMap(links::publishedAt));
        return fields.node().whole() ? Optional.of(reading.at(root, workspace)) : Optional.empty();
    }

    private Map<String, CheckLevel> checks(YamlNode node, Collection<String> rules) {
        Optional<YamlNode.Mapping> map = node.mapping();
        if (map.isEmpty()) {
            reading.wrongType(node, "a map of checks and levels");
            return Map.of();
        }
        Map<String, CheckLevel> checks = new LinkedHashMap<>();
        for (YamlNode.Entry entry : map.get().entries()) {
            String rule = entry.key().value();
            if (!rules.contains(rule)) {
                reading.error(
                        Code.UNKNOWN_KEY,
                        entry.key().position(),
                        "There is no check " + Quoted.of(rule),
                        Suggestion.of(rule, rules));
            }
            values.oneOf(entry.value(), List.of("error", "warning", "off"))
                    .ifPresent(
                            level ->
                                    checks.put(
                                            rule,
                                            CheckLevel.valueOf(level.toUpperCase(Locale.ROOT))));
        }
        return checks;
    }
}
