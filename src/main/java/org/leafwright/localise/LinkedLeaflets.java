package org.leafwright.localise;

import java.util.List;
import java.util.Optional;

/** The leaflets of a workspace, which others may link to. */
public interface LinkedLeaflets {
    /** Returns the leaflet with an id, if there is one. */
    Optional<LinkedLeaflet> find(String id);

    /** Returns the web address that a leaflet is published at, if that is known. */
    default Optional<String> address(String id) {
        return Optional.empty();
    }

    /** Returns the ids of all leaflets, in alphabetical order. */
    List<String> ids();
}
