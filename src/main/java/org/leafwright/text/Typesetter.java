package org.leafwright.text;

import java.util.List;
import java.util.Locale;

/** Makes paragraphs of text; one serves a whole process and all its threads. */
public final class Typesetter {
    private final FontLibrary fonts;
    private final FontFallback fallback;
    private final WordCache words;

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
        return new Paragraph(new Itemiser(fallback, spans, language).run(), words);
    }
}
