package org.leafwright.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Severity;
import org.leafwright.model.Workspace.CheckLevel;

class RulesTest {
    private final Rules rules = Fixtures.rules("2020-01-01");

    @Test
    void takesLevelsFromTheWorkspace() {
        String closed = Fixtures.HEAD + "sections: [{body: Ring 0500 618140.}]\n";
        assertThat(Fixtures.check(closed, Map.of("phone-number", CheckLevel.ERROR)))
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.ERROR);
        assertThat(Fixtures.check(closed, Map.of("phone-number", CheckLevel.OFF))).isEmpty();
    }

    @Test
    void levelsWhatOtherStagesReport() {
        Diagnostic contrast =
                new Diagnostic(
                        Severity.WARNING,
                        Code.LOW_CONTRAST,
                        "Too light",
                        Optional.empty(),
                        Optional.empty());
        Diagnostic glyph = Diagnostic.error(Code.MISSING_GLYPH, "None");
        assertThat(rules.levelled(List.of(contrast, glyph), Map.of("contrast", CheckLevel.ERROR)))
                .containsExactly(contrast.withSeverity(Severity.ERROR), glyph);
        assertThat(rules.levelled(List.of(contrast, glyph), Map.of("contrast", CheckLevel.OFF)))
                .containsExactly(glyph);
        assertThat(rules.levelled(List.of(contrast), Map.of())).containsExactly(contrast);
    }

    @Test
    void namesTheChecksOfTheGuideInItsOrder() throws IOException {
        String guide = Files.readString(Path.of("docs", "guide.md"));
        String table = guide.substring(guide.indexOf("| check |"));
        List<String> told =
                table.lines()
                        .takeWhile(line -> line.startsWith("|"))
                        .filter(line -> line.startsWith("| `"))
                        .map(line -> line.substring(3, line.indexOf('`', 3)))
                        .toList();
        assertThat(rules.names()).isEqualTo(told).isNotEmpty();
    }
}
