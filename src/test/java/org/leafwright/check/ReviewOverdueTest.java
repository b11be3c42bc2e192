package org.leafwright.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leafwright.diagnostic.Diagnostic;

class ReviewOverdueTest {
    @Test
    void warnsOfAReviewThatIsOverdue() {
        assertThat(Fixtures.shown(check("2014-01-01", "2013-12")))
                .containsExactly(
                        "4:9 WARNING review-overdue This leaflet was due for review by 2013-12");
        assertThat(check("2013-12-31", "2013-12")).isEmpty();
    }

    @Test
    void countsToTheDayThatIsGiven() {
        assertThat(Fixtures.shown(check("2013-12-16", "2013-12-15")))
                .containsExactly(
                        "4:9 WARNING review-overdue This leaflet was due for review by 2013-12-15");
        assertThat(check("2013-12-15", "2013-12-15")).isEmpty();
    }

    private static List<Diagnostic> check(String today, String review) {
        return Fixtures.check(
                today,
                Fixtures.leaflet(Fixtures.HEAD + "review: " + review + "\n" + Fixtures.BODY),
                Fixtures.brand(""),
                Map.of());
    }
}
