package org.leafwright.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leafwright.model.Inline;
import org.leafwright.model.Text;

/** Finds the language of a text that can be told in one language only. */
final class ForeignWords implements Inline.Visitor<Integer> {
    private Optional<Locale> language = Optional.empty();
    private int longest;

    private ForeignWords() {}

    /** Returns the language of the larger part, if that isn't the edition's. */
    static Optional<Locale> language(Text text) {
        ForeignWords foreign = new ForeignWords();
        int own = foreign.all(text.inlines());
        return own < foreign.longest ? foreign.language : Optional.empty();
    }

    /** Returns how many characters are in the edition's language. */
    private int all(List<Inline> inlines) {
        int own = 0;
        for (Inline inline : inlines) {
            own += inline.accept(this);
        }
        return own;
    }

    @Override
    public Integer characters(Inline.Characters characters) {
        return characters.value().strip().length();
    }

    @Override
    public Integer emphasis(Inline.Emphasis emphasis) {
        return all(emphasis.children());
    }

    @Override
    public Integer strong(Inline.Strong strong) {
        return all(strong.children());
    }

    @Override
    public Integer link(Inline.Link link) {
        return all(link.children());
    }

    @Override
    public Integer foreign(Inline.Foreign foreign) {
        int length = new Text(foreign.children()).plain().length();
        if (length > longest) {
            longest = length;
            language = Optional.of(foreign.language());
        }
        return 0;
    }

    @Override
    public Integer isolate(Inline.Isolate isolate) {
        return all(isolate.children());
    }

    @Override
    public Integer lineBreak(Inline.LineBreak lineBreak) {
        return 0;
    }
}
