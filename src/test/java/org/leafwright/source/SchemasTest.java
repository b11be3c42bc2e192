package org.leafwright.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.leafwright.diagnostic.Severity;
import org.leafwright.model.LabelKey;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas and the readers must say the same of every fixture. */
class SchemasTest {
    /** Types as editors see them: YAML 1.2's core schema. */
    private static final LoadSettings CORE =
            LoadSettings.builder().setSchema(new CoreSchema()).build();

    private static final Map<Schemas.Kind, Schema> SCHEMAS = new EnumMap<>(Schemas.Kind.class);

    /**
     * Fixtures that only the reader can refuse: a schema knows no Markdown, no calendar, no
     * countries, no check digits, no order of hours, no lengths of rows, no folders, no comments,
     * no letters that look like digits, no placeholders of labels, no other values to compare with,
     * and only one spelling of a value that YAML can write in several.
     */
    private static final Set<String> BEYOND_SCHEMAS =
            Set.of(
                    "bad-date-of-no-calendar",
                    "bad-dates",
                    "bad-page-extremes",
                    "brand-helpline-unreachable",
                    "brand-hours",
                    "brand-labels-without-slots",
                    "brand-phone-letters",
                    "empty-items",
                    "files-outside-by-dots",
                    "language-of-no-country",
                    "own-language-listed",
                    "words-in-comments");

    /** Cases that hold nothing wrong but such things, or characters that no file may hold. */
    private static final List<String> CASES_BEYOND_SCHEMAS =
            List.of(
                    "forbidden-characters",
                    "half-characters",
                    "link-too-long",
                    "links-to-no-leaflet",
                    "lost-characters",
                    "markdown-refused",
                    "missing-glyphs-in-scalars",
                    "not-utf-8");

    private static final List<String> NOT_YAML_CASES =
            List.of(
                    "broken-yaml",
                    "deep-nesting",
                    "duplicate-key",
                    "faulty-workspace",
                    "tabs",
                    "utf-16");

    private static final List<String> KINDS_BEYOND_SCHEMAS = List.of("markdown-", "brand-hours-");

    /** Not YAML at all, so no editor gets as far as the schema. */
    private static final List<String> NOT_YAML =
            List.of("yaml-", "encoding-", "characters", "duplicate-key");

    @TestFactory
    Stream<DynamicTest> acceptWhatTheReadersAccept() {
        return Fixtures.folders("valid").stream()
                .map(
                        folder ->
                                DynamicTest.dynamicTest(
                                        folder.getFileName().toString(),
                                        () ->
                                                assertThat(faults(Fixtures.definition(folder)))
                                                        .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> refuseWhatTheReadersRefuse() {
        return Fixtures.folders("diagnostics").stream()
                .filter(folder -> isYaml(folder.getFileName().toString()))
                .map(
                        folder ->
                                DynamicTest.dynamicTest(
                                        folder.getFileName().toString(), () -> refuses(folder)));
    }

    @TestFactory
    Stream<DynamicTest> judgeWholeLeafletsAsTheReadersDo() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : List.of(Path.of("src/test/resources/cases"), Path.of("leaflets"))) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.filter(SchemasTest::isDefinition).sorted().forEach(files::add);
            }
        }
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> judge(file)));
    }

    private static boolean isDefinition(Path file) {
        return file.toString().endsWith(".yaml")
                && !file.endsWith("tags.yaml")
                && !NOT_YAML_CASES.contains(folder(file));
    }

    private static void judge(Path file) {
        boolean refused =
                Fixtures.diagnostics(file).stream().anyMatch(d -> d.severity() == Severity.ERROR);
        boolean beyond = CASES_BEYOND_SCHEMAS.contains(folder(file));
        assertThat(faults(file).isEmpty()).isEqualTo(!refused || beyond);
    }

    private static String folder(Path file) {
        return file.getName(file.getNameCount() - 2).toString();
    }

    @Test
    void listsEveryLabel() {
        String brand = Schemas.json(Schemas.Kind.BRAND);
        assertThat(brand).doesNotContain("\"@");
        for (LabelKey key : LabelKey.values()) {
            assertThat(brand).contains('"' + key.id() + '"');
        }
    }

    @Test
    void explainsEveryKey() {
        for (Schemas.Kind kind : Schemas.Kind.values()) {
            JsonNode schema = JsonMapper.shared().readTree(Schemas.json(kind));
            schema.get("properties")
                    .forEachEntry(
                            (key, value) ->
                                    assertThat(value.has("description"))
                                            .as("%s: %s", kind, key)
                                            .isTrue());
        }
    }

    private static void refuses(Path folder) {
        if (isBeyond(folder.getFileName().toString())) {
            assertThat(faults(Fixtures.definition(folder))).isEmpty();
        } else {
            assertThat(faults(Fixtures.definition(folder))).isNotEmpty();
        }
    }

    private static boolean isBeyond(String name) {
        return BEYOND_SCHEMAS.contains(name)
                || KINDS_BEYOND_SCHEMAS.stream().anyMatch(name::startsWith);
    }

    private static boolean isYaml(String name) {
        return NOT_YAML.stream().noneMatch(name::startsWith);
    }

    private static List<Error> faults(Path file) {
        String yaml = new String(Fixtures.bytes(file), StandardCharsets.UTF_8);
        Object values = new Load(CORE).loadFromString(yaml.replace("\ufeff", ""));
        JsonNode value = JsonMapper.shared().valueToTree(values);
        return SCHEMAS.computeIfAbsent(Fixtures.kind(file), SchemasTest::schema).validate(value);
    }

    private static Schema schema(Schemas.Kind kind) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Schemas.json(kind), InputFormat.JSON);
    }
}
