package org.leafwright.check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Position;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.Sourced;
import org.leafwright.model.Brand;
import org.leafwright.model.Leaflet;
import org.leafwright.model.PublicationDate;
import org.leafwright.model.Workspace.CheckLevel;

/** Leaflets past their review date; a date without a day is past when its month is. */
final class ReviewOverdue implements Rule {
    private final Clock clock;

    ReviewOverdue(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "review-overdue";
    }

    @Override
    public Code code() {
        return Code.REVIEW_OVERDUE;
    }

    @Override
    public CheckLevel usualLevel() {
        return CheckLevel.WARNING;
    }

    @Override
    public void check(Sourced<Leaflet> leaflet, Sourced<Brand> brand, Problems problems) {
        Optional<PublicationDate> review = leaflet.value().review();
        if (review.isEmpty() || !review.get().lastDay().isBefore(LocalDate.now(clock))) {
            return;
        }
        PublicationDate due = review.get();
        String date = due.firstDay().toString();
        String written = due.day().isPresent() ? date : date.substring(0, "2010-12".length());
        Optional<Position> place = leaflet.positions().of(due);
        problems.add(
                new Diagnostic(
                        org.leafwright.diagnostic.Severity.WARNING,
                        Code.REVIEW_OVERDUE,
                        "This leaflet was due for review by " + written,
                        place,
                        Optional.of("Have it reviewed and set review: to the next date")));
    }
}
