package org.leafwright.model;

import java.util.List;

/** Takes the characters out of inline text. */
final class PlainText implements Inline.Visitor<Void> {
    private static final char SOFT_HYPHEN = '\u00AD';

    private final StringBuilder out = new StringBuilder();

    private PlainText() {}

    static String of(List<Inline> inlines) {
        PlainText visitor = new PlainText();
        visitor.all(inlines);
        return visitor.out.toString();
    }

    private Void all(List<Inline> inlines) {
        for (Inline inline : inlines) {
            inline.accept(this);
        }
        return none();
    }

    @SuppressWarnings("NullAway") // Void has no other value
    private static Void none() {
        return null;
    }

    @Override
    public Void characters(Inline.Characters characters) {
        String value = characters.value();
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) != SOFT_HYPHEN) {
                out.append(value.charAt(i));
            }
        }
        return none();
    }

    @Override
    public Void emphasis(Inline.Emphasis emphasis) {
        return all(emphasis.children());
    }

    @Override
    public Void strong(Inline.Strong strong) {
        return all(strong.children());
    }

    @Override
    public Void link(Inline.Link link) {
        return all(link.children());
    }

    @Override
    public Void foreign(Inline.Foreign foreign) {
        return all(foreign.children());
    }

    @Override
    public Void isolate(Inline.Isolate isolate) {
        return all(isolate.children());
    }

    @Override
    public Void lineBreak(Inline.LineBreak lineBreak) {
        out.append(' ');
        return none();
    }
}
