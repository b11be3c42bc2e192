package org.leafwright.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
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
                                        () -> assertThat(faults(folder)).isEmpty()));
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
            assertThat(faults(folder)).isEmpty();
        } else {
            assertThat(faults(folder)).isNotEmpty();
        }
    }

    private static boolean isBeyond(String name) {
        return BEYOND_SCHEMAS.contains(name)
                || KINDS_BEYOND_SCHEMAS.stream().anyMatch(name::startsWith);
    }

    private static boolean isYaml(String name) {
        return NOT_YAML.stream().noneMatch(name::startsWith);
    }

    private static List<Error> faults(Path folder) {
        Path file = Fixtures.definition(folder);
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
