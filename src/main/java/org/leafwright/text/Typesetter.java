package org.leafwright.text;

import java.util.List;
import java.util.Locale;

/** Makes paragraphs of text; one serves a whole process and all its threads. */
public final class Typesetter {
    /** Labels, headings and footers, which leaflets of one brand share, are no longer than this. */
    private static final int SHORT = 80;

    /** How many short paragraphs make a generation. */
    private static final int SHORTS = 1_000;

    private final FontLibrary fonts;
    private final FontFallback fallback;
    private final WordCache words;
    private final Generations<Key, Paragraph> shorts = new Generations<>(SHORTS);

    /** What makes a short paragraph. */
    private record Key(List<Span> spans, List<Isolate> isolates, Locale language) {}

    /** Makes a typesetter that draws on some fonts. */
    public Typesetter(FontLibrary fonts, Shaper shaper) {
        this.fonts = fonts;
        this.fallback = new FontFallback(fonts);
        this.words = new WordCache(shaper);
    }

    /** Returns the fonts it draws on. */
    public FontLibrary fonts() {
        return fonts;
    }

    /** Shapes a paragraph without isolates. */
    public Paragraph paragraph(List<Span> spans, Locale language) {
        return paragraph(spans, List.of(), language);
    }

    /**
     * Shapes a paragraph.
     *
     * @param spans its text
     * @param isolates the stretches that don't mix with what is around them, in any order
     * @param language its language, which gives its direction and the rules for its line breaks
     */
    public Paragraph paragraph(List<Span> spans, List<Isolate> isolates, Locale language) {
        int length = 0;
        for (Span span : spans) {
            length += span.text().length();
        }
        if (length > SHORT) {
            return make(spans, isolates, language);
        }
        Key key = new Key(List.copyOf(spans), List.copyOf(isolates), language);
        Paragraph known = shorts.get(key);
        if (known != null) {
            return known;
        }
        Paragraph made = make(spans, isolates, language);
        shorts.keep(key, made);
        return made;
    }

    private Paragraph make(List<Span> spans, List<Isolate> isolates, Locale language) {
        return new Paragraph(new Itemiser(fallback, spans, isolates, language).run(), words);
    }
}
