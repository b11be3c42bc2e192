package org.leafwright.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leafwright.model.Inline;
import org.leafwright.text.Isolate;
import org.leafwright.text.Span;
import org.leafwright.text.TextStyle;

/** The spans of a paragraph, how each is inked, and what each is made of. */
final class SpanList {
    private final List<Span> spans = new ArrayList<>();
    private final List<SetLine.SpanInk> inks = new ArrayList<>();
    private final List<SpanSource> sources = new ArrayList<>();
    private final List<Isolate> isolates = new ArrayList<>(0);
    private int length;
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

    /** Returns what doesn't mix with the text around it. */
    List<Isolate> isolates() {
        return isolates;
    }

    /** Returns how many characters there are so far. */
    int length() {
        return length;
    }

    /** Keeps what was added since a place from mixing with what is around it. */
    void isolate(int start, Optional<Locale> language) {
        if (length > start) {
            isolates.add(new Isolate(start, length, language));
        }
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
        length += characters.length();
        sources.get(sources.size() - 1).add(characters.length(), source);
    }

    /** Ends the open span, if there is one. */
    void close() {
        opened.ifPresent(o -> spans.add(new Span(o.text().toString(), o.style(), o.language())));
        opened = Optional.empty();
    }
}
