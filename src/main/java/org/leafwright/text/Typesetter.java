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
    private record Key(List<Span> spans, Locale language) {}

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

    /**
     * Shapes a paragraph.
     *
     * @param spans its text
     * @param language its language, which gives its direction and the rules for its line breaks
     */
    public Paragraph paragraph(List<Span> spans, Locale language) {
        int length = 0;
        for (Span span : spans) {
            length += span.text().length();
        }
        if (length > SHORT) {
            return make(spans, language);
        }
        Key key = new Key(List.copyOf(spans), language);
        Paragraph known = shorts.get(key);
        if (known != null) {
            return known;
        }
        Paragraph made = make(spans, language);
        shorts.keep(key, made);
        return made;
    }

    private Paragraph make(List<Span> spans, Locale language) {
        return new Paragraph(new Itemiser(fallback, spans, language).run(), words);
    }
}
