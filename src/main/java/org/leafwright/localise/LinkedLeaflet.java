package org.leafwright.localise;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leafwright.model.Text;

/**
 * A leaflet of the workspace that another one links to.
 *
 * @param title its title; empty if it has errors of its own, or if its id is shared
 * @param sharing the files that share its id, if several do
 */
public record LinkedLeaflet(Optional<Title> title, List<String> sharing) {
    public LinkedLeaflet {
        sharing = List.copyOf(sharing);
    }

    /** Makes a leaflet that has its id for itself. */
    public LinkedLeaflet(Optional<Title> title) {
        this(title, List.of());
    }

    /** Returns what is linked to where several files share an id. */
    public static LinkedLeaflet oneOf(List<String> files) {
        return new LinkedLeaflet(Optional.empty(), files);
    }

    /**
     * A title as the leaflet prints it itself.
     *
     * @param language of the leaflet
     */
    public record Title(Locale language, Text text) {}
}
