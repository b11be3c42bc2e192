package org.leafwright.localise;

import java.util.Locale;
import java.util.Optional;
import org.leafwright.model.Text;

/**
 * A leaflet of the workspace that another one links to.
 *
 * @param title its title; empty if it has errors of its own
 */
public record LinkedLeaflet(Optional<Title> title) {
    /**
     * A title as the leaflet prints it itself.
     *
     * @param language of the leaflet
     */
    public record Title(Locale language, Text text) {}
}
