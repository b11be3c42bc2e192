package org.leafwright.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.leafwright.model.Block;
import org.leafwright.model.Inline;
import org.leafwright.model.Text;

/** Links to sections say on paper on which page these are. */
class SectionLinksTest {
    @Test
    void nameThePageThatTheirSectionStartsOn() {
        for (int lines = 10; lines < 80; lines += 3) {
            LaidOutLeaflet leaflet =
                    new Draft()
                            .section("First", link("see", "#s2"), Draft.lines("a", lines))
                            .section("Second", Draft.lines("b", 30))
                            .section("Third", Draft.lines("c", 50))
                            .layOut();

            int page = Objects.requireNonNull(leaflet.sections().get("s2")).page();
            assertThat(text(leaflet)).contains("see (page " + (page + 1) + ")");
            assertThat(leaflet.outline())
                    .anyMatch(entry -> entry.title().equals("Third") && entry.page() == page);
        }
    }

    @Test
    void nameNoPageInALeafletOfOne() {
        LaidOutLeaflet leaflet =
                new Draft()
                        .section("First", link("see", "#s1"))
                        .section("Second", Draft.lines("b", 3))
                        .layOut();

        assertThat(text(leaflet)).contains("see").doesNotContain("page");
        assertThat(Seen.linkAreas(leaflet)).hasSize(1);
    }

    @Test
    void tellEachFaultOnceHoweverOftenPagesAreLaidOut() {
        Draft draft =
                new Draft()
                        .section("First", link("see", "#s1"), Draft.lines("a", 60))
                        .section("Second", link("x".repeat(400), "https://example.org"));
        draft.layOut();

        assertThat(draft.problems.inFileOrder()).hasSize(1);
    }

    private static String text(LaidOutLeaflet leaflet) {
        List<String> runs = new ArrayList<>();
        for (Seen.Run run : Seen.runs(leaflet)) {
            if (run.leaf().isPresent()) {
                runs.add(run.text());
            }
        }
        return String.join("", runs);
    }

    private static Block link(String words, String target) {
        return new Block.Paragraph(
                new Text(List.of(new Inline.Link(target, List.of(new Inline.Characters(words))))));
    }
}
