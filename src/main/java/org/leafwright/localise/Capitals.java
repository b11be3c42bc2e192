package org.leafwright.localise;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.leafwright.diagnostic.Positions;
import org.leafwright.language.WritingSystem;
import org.leafwright.model.Inline;
import org.leafwright.model.Text;

/** Writes the first letter of a phrase as a capital, in scripts that have them. */
final class Capitals {
    /** Languages whose i keeps its dot. */
    private static final List<String> DOTTED_I = List.of("az", "tr");

    private Capitals() {}

    static Text first(Text text, Positions positions, Locale language) {
        if (text.inlines().isEmpty()) {
            return text;
        }
        List<Inline> inlines = new ArrayList<>(text.inlines());
        inlines.set(0, inlines.get(0).accept(new FirstLetter(positions, language)));
        return positions.copy(text, new Text(inlines));
    }

    /** Returns a phrase with a capital, where the script has title case: Georgian hasn't. */
    static String first(String phrase, Locale language) {
        if (phrase.isEmpty()) {
            return phrase;
        }
        int letter = phrase.codePointAt(0);
        boolean dottedI = letter == 'i' && DOTTED_I.contains(language.getLanguage());
        int capital = dottedI ? 'İ' : Character.toTitleCase(letter);
        return new StringBuilder(phrase.length())
                .appendCodePoint(capital)
                .append(phrase, Character.charCount(letter), phrase.length())
                .toString();
    }

    /** Returns a phrase in capitals, where its script sets whole words in them. */
    static String all(String phrase, Locale language) {
        if (WritingSystem.script(language).equals("Geor")) {
            return phrase;
        }
        String upper = phrase.toUpperCase(language);
        // Greek capitals have no accents.
        return language.getLanguage().equals("el")
                ? Normalizer.normalize(upper, Normalizer.Form.NFD).replace("\u0301", "")
                : upper;
    }

    private record FirstLetter(Positions positions, Locale language)
            implements Inline.Visitor<Inline> {
        @Override
        public Inline characters(Inline.Characters from) {
            return positions.copy(
                    from, new Inline.Characters(Capitals.first(from.value(), language)));
        }

        @Override
        public Inline emphasis(Inline.Emphasis from) {
            return positions.copy(from, new Inline.Emphasis(inside(from.children())));
        }

        @Override
        public Inline strong(Inline.Strong from) {
            return positions.copy(from, new Inline.Strong(inside(from.children())));
        }

        @Override
        public Inline link(Inline.Link from) {
            return positions.copy(from, new Inline.Link(from.target(), inside(from.children())));
        }

        @Override
        public Inline foreign(Inline.Foreign from) {
            return positions.copy(
                    from, new Inline.Foreign(from.language(), inside(from.children())));
        }

        @Override
        public Inline isolate(Inline.Isolate from) {
            return positions.copy(from, new Inline.Isolate(inside(from.children())));
        }

        @Override
        public Inline lineBreak(Inline.LineBreak from) {
            return from;
        }

        private List<Inline> inside(List<Inline> children) {
            return first(new Text(children), positions, language).inlines();
        }
    }
}
