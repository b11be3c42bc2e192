package org.leafwright.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Severity;
import org.leafwright.model.Block;
import org.leafwright.model.PageSetup;
import org.leafwright.model.Text;

/** What is said of leaflets longer than the pages they may fill, and how drafts look. */
class PageLimitTest {
    private static final PageSetup ONE =
            new PageSetup(PageSetup.A4.widthPt(), PageSetup.A4.heightPt(), OptionalInt.of(1));

    @Test
    void saysByHowManyLinesALeafletIsTooLong() {
        Diagnostic said = said(draft(60)).get(0);

        assertThat(said.severity()).isEqualTo(Severity.ERROR);
        assertThat(said.message())
                .matches(
                        "The leaflet fills 2 pages and may fill 1: it is about 2\\d lines too long");
        assertThat(said.hint().orElseThrow()).startsWith("Page 2 starts in “Second”: shorten the");
    }

    @Test
    void fitsOnceSoManyLinesAreTakenOut() {
        for (int lines = 45; lines < 90; lines += 9) {
            String message = said(draft(lines)).get(0).message();
            int over = Integer.parseInt(message.replaceAll(".*about (\\d+) lines?.*", "$1"));

            assertThat(said(draft(lines - over - 1))).as("%d lines", lines).isEmpty();
            assertThat(said(draft(lines - over + 3))).as("%d lines", lines).isNotEmpty();
        }
    }

    @Test
    void countsAllThatFollowsAPageBreakThatWasAskedFor() {
        Draft draft = new Draft();
        draft.page = ONE;
        draft.section("First", Draft.lines("a", 5), new Block.PageBreak())
                .section("Second", Draft.lines("b", 10));

        assertThat(said(draft).get(0).message()).matches(".* about 1\\d lines too long");
    }

    @Test
    void letsADraftThroughAndMarksEachPage() {
        Draft draft = draft(60);
        draft.draftWord = Optional.of(Text.of("DRAFT"));

        LaidOutLeaflet leaflet = draft.layOut();

        assertThat(draft.problems.inFileOrder())
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.WARNING);
        List<Seen.Run> marks =
                Seen.runs(leaflet).stream().filter(run -> run.text().equals("DRAFT")).toList();
        assertThat(marks).extracting(Seen.Run::page).containsExactly(0, 1);
        assertThat(marks).extracting(run -> run.leaf().isPresent()).containsExactly(false, true);
    }

    private static List<Diagnostic> said(Draft draft) {
        draft.layOut();
        return draft.problems.inFileOrder().stream()
                .filter(d -> d.code() == Code.TOO_MANY_PAGES)
                .toList();
    }

    private static Draft draft(int lines) {
        Draft draft = new Draft();
        draft.page = ONE;
        return draft.section("First", Draft.lines("a", 5))
                .section("Second", Draft.lines("b", lines - 5));
    }
}
