package org.leafwright.picture;

import java.util.Optional;

/**
 * Keeps what was worked out of pictures for the next process: to check and draw an SVG starts an
 * XML parser and a graphics library, which costs more time than all the rest of a leaflet.
 */
public interface PictureStore {
    /** Keeps nothing. */
    PictureStore NONE =
            new PictureStore() {
                @Override
                public Optional<byte[]> find(String key) {
                    return Optional.empty();
                }

                @Override
                public void keep(String key, byte[] value) {
                    // The next process works it out again.
                }
            };

    /**
     * Returns what was kept by the same program, unless it was damaged since.
     *
     * @param key lower-case letters, digits and hyphens
     */
    Optional<byte[]> find(String key);

    /** Keeps a value, if that is possible. */
    void keep(String key, byte[] value);
}
