package org.leafwright.layout;

import java.util.List;
import java.util.Optional;
import org.leafwright.diagnostic.Position;
import org.leafwright.diagnostic.Positions;
import org.leafwright.model.Text;

/**
 * Where a text that was set is from, so that its author can be told what is wrong with it.
 *
 * @param sources what each of its spans is made of
 */
record Origin(Text text, List<SpanSource> sources, Positions positions) {
    /** Returns where the author wrote a word, or the text that it was put into. */
    Optional<Position> place(BrokenWord broken) {
        return positions
                .of(sources.get(broken.span()).first())
                .or(() -> positions.of(text))
                .map(place -> place.at(broken.piece()));
    }
}
