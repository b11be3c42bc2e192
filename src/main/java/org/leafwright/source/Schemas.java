package org.leafwright.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leafwright.model.LabelKey;
import org.leafwright.model.NumberingSystem;
import org.leafwright.resource.Resource;

/** The format as JSON Schema (2020-12), for editors that complete and check while one types. */
public final class Schemas {
    /** Stand in the brand's schema where the keys of labels and the names of digits are listed. */
    private static final String LABELS = "\"@labels\"";

    private static final String DIGITS = "\"@digits\"";

    /** The files there is a schema of. */
    public enum Kind {
        LEAFLET,
        BRAND,
        WORKSPACE
    }

    private Schemas() {}

    /** Returns the schema of a kind of file. */
    public static String json(Kind kind) {
        String file = kind.name().toLowerCase(Locale.ROOT) + ".schema.json";
        byte[] schema = Resource.bytes("org/leafwright/source/" + file);
        return new String(schema, StandardCharsets.UTF_8)
                .replace(LABELS, listed(Arrays.stream(LabelKey.values()).map(LabelKey::id)))
                .replace(
                        DIGITS,
                        listed(Arrays.stream(NumberingSystem.values()).map(NumberingSystem::id)));
    }

    private static String listed(Stream<String> words) {
        return words.map(word -> '"' + word + '"').collect(Collectors.joining(", "));
    }
}
