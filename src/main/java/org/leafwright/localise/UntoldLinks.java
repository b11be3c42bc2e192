package org.leafwright.localise;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leafwright.model.Text;

/**
 * Finds a leaflet for every link, with the id as its title: where the links of a title lead is told
 * when its own leaflet is built.
 */
record UntoldLinks(Locale language) implements LinkedLeaflets {
    @Override
    public Optional<LinkedLeaflet> find(String id) {
        return Optional.of(
                new LinkedLeaflet(Optional.of(new LinkedLeaflet.Title(language, Text.of(id)))));
    }

    @Override
    public List<String> ids() {
        return List.of();
    }
}
