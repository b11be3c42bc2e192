package org.leafwright.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.leafwright.source.Schemas;
import tools.jackson.databind.json.JsonMapper;

/** The keys that blocks are written with, of which the model keeps only what they mean. */
final class BlockKeys {
    private static final Pattern ENTRY = Pattern.compile("(?m)^ +- (\\w+):");

    private BlockKeys() {}

    static Collection<String> all() {
        return JsonMapper.shared()
                .readTree(Schemas.json(Schemas.Kind.LEAFLET))
                .at("/$defs/block/anyOf/1/properties")
                .propertyNames();
    }

    static Set<String> in(Path leaflet) throws IOException {
        return ENTRY.matcher(Files.readString(leaflet))
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toSet());
    }
}
