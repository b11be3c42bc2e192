package org.leafwright.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.leafwright.diagnostic.Code;

class DiagnosticsPageTest {
    private static final Pattern HEADING = Pattern.compile("(?m)^### `([a-z-]+)`$");

    @Test
    void explainsEveryCodeOnceAndNoOther() throws IOException {
        String page = Files.readString(Path.of("docs", "diagnostics.md"));
        List<String> explained =
                HEADING.matcher(page).results().map(result -> result.group(1)).toList();

        assertThat(explained)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Code.values()).map(Code::id).toList());
    }
}
