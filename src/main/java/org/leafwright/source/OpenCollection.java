package org.leafwright.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Position;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.Quoted;

/** A list or map whose end has not been seen. */
final class OpenCollection {
    private final boolean map;
    private final Position position;
    private final Optional<String> anchor;
    private final List<YamlNode> items = new ArrayList<>();
    private final Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
    private Optional<YamlNode.Scalar> key = Optional.empty();
    private long weight = 8;

    OpenCollection(boolean map, Position position, Optional<String> anchor) {
        this.map = map;
        this.position = position;
        this.anchor = anchor;
    }

    Optional<String> anchor() {
        return anchor;
    }

    /** Takes the key of the value that follows. */
    void key(YamlNode.Scalar name) {
        key = Optional.of(name);
    }

    void add(YamlNode node, Problems problems) {
        weight += node.weight();
        if (!map) {
            items.add(node);
            return;
        }
        YamlNode.Scalar name = key.orElseThrow();
        weight += name.weight();
        if (name.plain() && name.value().equals("<<")) {
            problems.add(
                    Diagnostic.error(
                                    Code.BROKEN_YAML,
                                    name.position(),
                                    "A merge key (<<) doesn't bring in other keys here")
                            .withHint(
                                    "YAML 1.2 has none. Write the keys out, or give each value"
                                            + " an anchor (&name) and repeat it as *name"));
            return;
        }
        YamlNode.Entry earlier = entries.putIfAbsent(name.value(), new YamlNode.Entry(name, node));
        if (earlier != null) {
            problems.add(
                    Diagnostic.error(
                                    Code.DUPLICATE_KEY,
                                    name.position(),
                                    "The key "
                                            + Quoted.of(name.value())
                                            + " stands here a second time")
                            .withHint(
                                    "The first is in line "
                                            + earlier.key().position().line()
                                            + "; keep one of them"));
        }
    }

    YamlNode close() {
        return map
                ? new YamlNode.Mapping(List.copyOf(entries.values()), position, weight, true)
                : new YamlNode.Sequence(items, position, weight);
    }

    /**
     * Returns what stands in a collection that is broken off, if that can be judged without the
     * rest: a map's entries, or a list of maps. Other lists may be too short, as a row is.
     */
    Optional<YamlNode> cutOff() {
        if (map) {
            return entries.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new YamlNode.Mapping(
                                    List.copyOf(entries.values()), position, weight, false));
        }
        return items.stream().anyMatch(item -> item.mapping().isPresent())
                ? Optional.of(close())
                : Optional.empty();
    }
}
