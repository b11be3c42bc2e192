package org.leafwright.model;

import java.util.List;

/** A run of inline text: a paragraph, a heading, a bullet's line. */
public record Text(List<Inline> inlines) {
    public Text {
        inlines = List.copyOf(inlines);
    }

    /** Returns text of plain characters. */
    public static Text of(String characters) {
        return new Text(List.of(new Inline.Characters(characters)));
    }

    /** Returns the characters alone, a line break as a space, without soft hyphens. */
    public String plain() {
        return PlainText.of(inlines);
    }
}
