package org.leafwright.picture.svg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An element of an SVG file. */
final class Element {
    /** The local name; empty for an element of another language. */
    final String name;

    /** Where its tag starts, in characters of the file. */
    final int offset;

    final @Nullable Element parent;
    final List<Element> children = new ArrayList<>();
    final StringBuilder text = new StringBuilder();

    /** What attributes and style sheets say of its looks. */
    final Map<Property, String> declared = new HashMap<>(8);

    private final Map<String, String> attributes;

    Element(String name, int offset, @Nullable Element parent, Map<String, String> attributes) {
        this.name = name;
        this.offset = offset;
        this.parent = parent;
        this.attributes = attributes;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    Map<String, String> attributes() {
        return attributes;
    }

    /** Returns an attribute without space around it. */
    Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute)).map(String::strip);
    }

    String attribute(String attribute, String otherwise) {
        String value = attributes.get(attribute);
        return value == null ? otherwise : value.strip();
    }

    boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    boolean is(String... names) {
        for (String one : names) {
            if (name.equals(one)) {
                return true;
            }
        }
        return false;
    }

    /** Returns how it is told of: by its name and, if it has one, its id. */
    String shown() {
        String id = attribute("id", "");
        return id.isEmpty() ? "<" + name + ">" : "<" + name + "> “" + shortened(id) + "”";
    }

    private static String shortened(String id) {
        return id.length() > 60 ? id.substring(0, 60) + "…" : id;
    }
}
