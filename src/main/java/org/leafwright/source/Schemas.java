package org.leafwright.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** The format as JSON Schema (2020-12), for editors that complete and check while one types. */
public final class Schemas {
    /** Stands in the brand's schema where the labels' keys are listed. */
    private static final String LABELS = "\"@labels\"";

    /** The files there is a schema of. */
    public enum Kind {
        LEAFLET,
        BRAND,
        WORKSPACE
    }

    private Schemas() {}

    /**
     * Returns the schema of a kind of file.
     *
     * @param labels the keys that a brand may give wording for, in the order to list them
     */
    public static String json(Kind kind, Collection<String> labels) {
        String resource = kind.name().toLowerCase(Locale.ROOT) + ".schema.json";
        try (InputStream in = Schemas.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource);
            }
            String keys =
                    labels.stream().map(key -> '"' + key + '"').collect(Collectors.joining(", "));
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace(LABELS, keys);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
