package org.leafwright.picture.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a style sheet or a style attribute says of one property. */
record Declaration(Property property, String value, boolean important) {
    /** Reads declarations, of which those that CSS doesn't take are dropped. */
    static List<Declaration> list(String css) {
        List<Declaration> all = new ArrayList<>();
        for (String one : Css.split(css, ';')) {
            int colon = one.indexOf(':');
            if (colon > 0) {
                String name = one.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                add(name, one.substring(colon + 1).strip(), all);
            }
        }
        return all;
    }

    private static void add(String name, String written, List<Declaration> all) {
        boolean important = false;
        String value = written;
        int mark = value.lastIndexOf('!');
        if (mark >= 0 && value.substring(mark + 1).strip().equalsIgnoreCase("important")) {
            important = true;
            value = value.substring(0, mark).strip();
        }
        switch (name) {
            case "marker" -> {
                add(Property.MARKER_START, value, important, all);
                add(Property.MARKER_MID, value, important, all);
                add(Property.MARKER_END, value, important, all);
            }
            case "font" -> {
                for (String word : Css.words(value)) {
                    String size = word.contains("/") ? word.substring(0, word.indexOf('/')) : word;
                    if (Length.isLength(size) && !Length.isBareNumber(size)) {
                        add(Property.FONT_SIZE, size, important, all);
                    }
                }
            }
            case "background" -> {
                boolean colour = Property.BACKGROUND_COLOR.accepts(value);
                add(
                        colour ? Property.BACKGROUND_COLOR : Property.BACKGROUND,
                        value,
                        important,
                        all);
            }
            default -> {
                Optional<Property> property = Property.named(name);
                if (property.isPresent()) {
                    add(property.get(), value, important, all);
                }
            }
        }
    }

    private static void add(
            Property property, String value, boolean important, List<Declaration> all) {
        if (property.acceptsInCss(value)) {
            all.add(new Declaration(property, value, important));
        }
    }
}
