package org.leafwright.layout;

import java.util.function.Consumer;
import org.leafwright.model.Block;

/** Lays blocks out at each place of a page. */
final class EveryPlace {
    /** So many lines as fill a page and go on. */
    static final int MORE_THAN_A_PAGE = 60;

    private EveryPlace() {}

    /** Lays the body out below so many lines that each place on a page comes to be its own. */
    static void of(Consumer<LaidOutLeaflet> check, Block... body) {
        for (int above = 1; above <= MORE_THAN_A_PAGE; above++) {
            Draft draft = new Draft();
            draft.pictures.put("picture.png", KeepsTest.picture(300, 300));
            draft.section("", Draft.lines("above", above))
                    .section("", body)
                    .section("", Draft.lines("below", 50));
            check.accept(draft.layOut());
        }
    }
}
