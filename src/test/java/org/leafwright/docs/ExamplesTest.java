package org.leafwright.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leafwright.check.Rules;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Problems;
import org.leafwright.model.Workspace;
import org.leafwright.source.BrandReader;
import org.leafwright.source.LeafletReader;
import org.leafwright.source.SourceInput;
import org.leafwright.source.WorkspaceReader;

/** Holds the examples in the documentation to the format. */
class ExamplesTest {
    private static final Pattern YAML = Pattern.compile("(?ms)^```yaml\\n(.*?)^```$");

    static Stream<String> examples() throws IOException {
        return Stream.concat(examples("README.md"), examples("docs/guide.md"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isReadWithoutAProblem(String example) {
        assertThat(problems(example)).isEmpty();
    }

    private static Stream<String> examples(String page) throws IOException {
        return YAML
                .matcher(Files.readString(Path.of(page)))
                .results()
                .map(result -> result.group(1))
                .map(ExamplesTest::whole)
                .toList()
                .stream();
    }

    /** Makes a file of what is only a part of one. */
    private static String whole(String example) {
        if (Pattern.compile("(?m)^(leaflet|brand|leafwright): 1$").matcher(example).find()) {
            return example;
        }
        String head = "leaflet: 1\ntitle: Example\npublished: 2026-03\n";
        if (example.startsWith("- ")) {
            return head + "sections:\n  - body:\n" + example.indent(6);
        }
        if (example.startsWith("sections:")) {
            return head + example;
        }
        String lastLine = example.lines().reduce("", (before, line) -> line);
        return head + lastLine + "\nsections: [{body: Text}]\n";
    }

    private static List<Diagnostic> problems(String example) {
        Problems problems = new Problems();
        SourceInput input =
                new SourceInput("example.yaml", "", example.getBytes(StandardCharsets.UTF_8));
        if (example.contains("leaflet: 1")) {
            LeafletReader.read(input, "example", Workspace.DEFAULT, problems);
        } else if (example.contains("brand: 1")) {
            BrandReader.read(input, "example", Workspace.DEFAULT, problems);
        } else {
            Rules rules = new Rules(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
            WorkspaceReader.read(input, rules.names(), problems);
        }
        return problems.inFileOrder();
    }
}
