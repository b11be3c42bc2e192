package org.leafwright.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A cell's text.
 *
 * @param element the element it fills, which a repeated one has none of
 */
record TableCell(SetText text, Optional<Branch> element) {
    static List<SetText> texts(List<TableCell> cells) {
        List<SetText> texts = new ArrayList<>(cells.size());
        for (TableCell cell : cells) {
            texts.add(cell.text);
        }
        return texts;
    }

    /** Returns the same cells as something that repeats and is no content. */
    static List<TableCell> furniture(List<TableCell> cells) {
        List<TableCell> furniture = new ArrayList<>(cells.size());
        for (TableCell cell : cells) {
            furniture.add(
                    new TableCell(cell.text.furniture(Role.ArtifactKind.LAYOUT), Optional.empty()));
        }
        return furniture;
    }
}
