package org.leafwright.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.leafwright.model.LabelKey;

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

    /** Returns the schema of a kind of file. */
    public static String json(Kind kind) {
        String resource = kind.name().toLowerCase(Locale.ROOT) + ".schema.json";
        try (InputStream in = Schemas.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource);
            }
            String keys =
                    Arrays.stream(LabelKey.values())
                            .map(key -> '"' + key.id() + '"')
                            .collect(Collectors.joining(", "));
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace(LABELS, keys);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
