package org.leafwright.model;

import java.util.Optional;

/**
 * Where readers may say what they think of a leaflet.
 *
 * @param address an email or a web address; absent if it isn't printed
 */
public record Comments(Optional<String> address) {
    /** Nowhere. */
    public static final Comments NONE = new Comments(Optional.empty());
}
