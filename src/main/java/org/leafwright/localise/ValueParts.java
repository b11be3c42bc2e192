package org.leafwright.localise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leafwright.model.Inline;
import org.leafwright.model.Text;

/** Takes a localised text apart by its languages; how it looks and where it links is left out. */
final class ValueParts implements Inline.Visitor<List<Value.Part>> {
    private final Locale language;

    private ValueParts(Locale language) {
        this.language = language;
    }

    static List<Value.Part> of(Text text, Locale edition) {
        return new ValueParts(edition).parts(text.inlines());
    }

    private List<Value.Part> parts(List<Inline> inlines) {
        List<Value.Part> parts = new ArrayList<>();
        for (Inline inline : inlines) {
            parts.addAll(inline.accept(this));
        }
        return parts;
    }

    private List<Value.Part> part(String text) {
        return List.of(new Value.Part(text, Optional.of(language)));
    }

    @Override
    public List<Value.Part> characters(Inline.Characters characters) {
        return part(characters.value());
    }

    @Override
    public List<Value.Part> emphasis(Inline.Emphasis emphasis) {
        return parts(emphasis.children());
    }

    @Override
    public List<Value.Part> strong(Inline.Strong strong) {
        return parts(strong.children());
    }

    @Override
    public List<Value.Part> link(Inline.Link link) {
        return parts(link.children());
    }

    @Override
    public List<Value.Part> foreign(Inline.Foreign foreign) {
        return new ValueParts(foreign.language()).parts(foreign.children());
    }

    @Override
    public List<Value.Part> isolate(Inline.Isolate isolate) {
        return parts(isolate.children());
    }

    @Override
    public List<Value.Part> lineBreak(Inline.LineBreak lineBreak) {
        return part(" ");
    }
}
