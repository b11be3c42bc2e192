package org.leafwright.model;

import java.util.List;
import java.util.Optional;

/**
 * A part of a leaflet.
 *
 * @param id its stable name, unique in the leaflet
 * @param heading absent only on the first section
 * @param body its blocks, possibly none
 */
public record Section(String id, Optional<Text> heading, List<Block> body) {
    public Section {
        body = List.copyOf(body);
    }
}
