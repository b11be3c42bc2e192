package org.leafwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever stands in the place of a block's part, or is missing there, stops no stage. */
class FaultyBlocksTest {
    private static final String BLOCKS =
            """
            [
              {"text": "Text"},
              {"bullets": ["One"]},
              {"steps": {"intro": "These", "items": ["One"]}},
              {"callout": {"kind": "info", "heading": "H", "body": [{"text": "Text"}]}},
              {"image": {"file": "a.png", "alt": "A", "caption": "C", "width": "50%"}},
              {"table": {"caption": "C", "columns": ["A", "B"], "rows": [["1", "2"]],
                         "row_headers": true}},
              {"quote": {"text": "Text", "by": "B"}},
              {"terms": [{"term": "T", "meaning": "M"}]},
              {"more": {"leaflet": "other", "lead": "L"}},
              {"more": {"url": "https://www.example.org", "text": "T", "lead": "L"}},
              {"helpline": true},
              {"qr": {"url": "https://www.example.org", "text": "T"}},
              {"page_break": true}
            ]""";

    private static final String FAULTS =
            """
            [null, true, "", "x", "0%", "a\\u0000.png", "[p]()", "[]( <> )", "- a\\n- b", "${none}",
             [], {}, [[]], [null], [[null]], [["a"]], ["a", "b", "c"], [{}], {"a": "b"}]""";

    @TempDir private Path temporary;

    @Test
    void areToldAndStopNothing() throws IOException {
        Sandbox sandbox = new Sandbox(temporary);
        List<String> definitions = new ArrayList<>();
        for (JsonNode block : JsonMapper.shared().readTree(BLOCKS)) {
            variants(block).forEach(variant -> definitions.add(definition(variant)));
        }
        for (int i = 0; i < definitions.size(); i++) {
            sandbox.write("faulty-" + i + ".yaml", definitions.get(i));
        }
        Sandbox.Run run = sandbox.run("build", ".", "-o", "out", "--format", "short");
        assertThat(run.err().lines().filter(line -> line.contains("this is a bug"))).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.CONTENT.number());
    }

    private static String definition(JsonNode block) {
        return "leaflet: 1\ntitle: T\npublished: 2010-12\nsections: [{body: [" + block + "]}]\n";
    }

    /** Returns a value with a fault in the place of each of its parts, and without each. */
    private static List<JsonNode> variants(JsonNode value) {
        List<JsonNode> all = new ArrayList<>();
        JsonMapper.shared().readTree(FAULTS).forEach(all::add);
        if (value instanceof ObjectNode map) {
            for (String key : List.copyOf(map.propertyNames())) {
                all.add(map.deepCopy().without(key));
                for (JsonNode part : variants(map.get(key))) {
                    all.add(map.deepCopy().set(key, part));
                }
            }
        }
        if (value instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                for (JsonNode part : variants(list.get(i))) {
                    ArrayNode copy = list.deepCopy();
                    copy.set(i, part);
                    all.add(copy);
                }
            }
        }
        return all;
    }
}
