package org.leafwright.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leafwright.model.Inline;
import org.leafwright.text.Span;
import org.leafwright.text.TextStyle;

/** The spans of a paragraph, how each is inked, and what each is made of. */
final class SpanList {
    private final List<Span> spans = new ArrayList<>();
    private final List<SetLine.SpanInk> inks = new ArrayList<>();
    private final List<SpanSource> sources = new ArrayList<>();
    private Optional<Opened> opened = Optional.empty();

    /** A span that more characters may be added to. */
    private record Opened(TextStyle style, Locale language, StringBuilder text) {}

    List<Span> spans() {
        return spans;
    }

    List<SetLine.SpanInk> inks() {
        return inks;
    }

    List<SpanSource> sources() {
        return sources;
    }

    boolean isOpen() {
        return opened.isPresent();
    }

    void open(TextStyle style, Locale language, SetLine.SpanInk ink) {
        opened = Optional.of(new Opened(style, language, new StringBuilder()));
        inks.add(ink);
        sources.add(new SpanSource());
    }

    /** Adds characters to the open span. */
    void add(String characters, Inline source) {
        opened.orElseThrow().text().append(characters);
        sources.get(sources.size() - 1).add(characters.length(), source);
    }

    /** Ends the open span, if there is one. */
    void close() {
        opened.ifPresent(o -> spans.add(new Span(o.text().toString(), o.style(), o.language())));
        opened = Optional.empty();
    }
}
