package org.leafwright.check;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.Quoted;
import org.leafwright.diagnostic.Severity;
import org.leafwright.diagnostic.Sourced;
import org.leafwright.language.WritingSystem;
import org.leafwright.model.Block;
import org.leafwright.model.Brand;
import org.leafwright.model.Inline;
import org.leafwright.model.Leaflet;
import org.leafwright.model.Text;
import org.leafwright.model.Workspace.CheckLevel;

/**
 * Words in letters that their text's language isn't written in, which a screen reader spells out or
 * leaves out unless it is told their language (WCAG 2.2, 3.1.2).
 *
 * <p>Latin letters are at home in every language: names, addresses and units are written in them.
 * So are a Greek letter or two, as in μg, β and αβ.
 */
final class OtherScript implements Rule {
    /** A leaflet with more of them is in another language than it says. */
    private static final int MOST_TOLD = 20;

    @Override
    public String name() {
        return "other-script";
    }

    @Override
    public Code code() {
        return Code.OTHER_SCRIPT;
    }

    @Override
    public CheckLevel usualLevel() {
        return CheckLevel.WARNING;
    }

    @Override
    public void check(Sourced<Leaflet> leaflet, Sourced<Brand> brand, Problems problems) {
        List<Diagnostic> found = new ArrayList<>();
        Locale language = leaflet.value().language();
        for (Text text : WrittenText.of(leaflet.value()).texts()) {
            new Words(leaflet, language, found).all(text.inlines());
        }
        List<Block> note = brand.value().helpline().map(Brand.Helpline::note).orElse(List.of());
        for (Text text : WrittenText.of(note).texts()) {
            new Words(brand, brand.value().language(), found).all(text.inlines());
        }
        found.stream().limit(MOST_TOLD).forEach(problems::add);
        if (found.size() > MOST_TOLD) {
            Diagnostic next = found.get(MOST_TOLD);
            problems.add(
                    new Diagnostic(
                            Severity.WARNING,
                            Code.OTHER_SCRIPT,
                            "From here on "
                                    + (found.size() - MOST_TOLD)
                                    + " more texts hold words in other letters",
                            next.position(),
                            Optional.of(
                                    "Give the file the language that it is written in: it says "
                                            + language.toLanguageTag())));
        }
    }

    /** Looks at the characters of texts in one language. */
    private record Words(Sourced<?> file, Locale language, List<Diagnostic> found)
            implements Inline.Visitor<Boolean> {
        private static final Set<UnicodeScript> EVERYWHERE =
                EnumSet.of(
                        UnicodeScript.COMMON,
                        UnicodeScript.INHERITED,
                        UnicodeScript.UNKNOWN,
                        UnicodeScript.LATIN);

        private static final int LONGEST_SHOWN = 40;

        Boolean all(List<Inline> inlines) {
            inlines.forEach(inline -> inline.accept(this));
            return true;
        }

        @Override
        public Boolean characters(Inline.Characters characters) {
            String text = characters.value();
            Set<UnicodeScript> told = EnumSet.noneOf(UnicodeScript.class);
            for (int i = 0; i < text.length(); ) {
                int c = text.codePointAt(i);
                UnicodeScript script = UnicodeScript.of(c);
                int end = i + Character.charCount(c);
                if (Character.isLetter(c) && !EVERYWHERE.contains(script)) {
                    end = end(text, i, script);
                    boolean sign = script == UnicodeScript.GREEK && end - i < 3;
                    if (!sign && !isOwn(script) && told.add(script)) {
                        found.add(diagnostic(characters, text.substring(i, end), script));
                    }
                }
                i = end;
            }
            return true;
        }

        /** Returns where words of one script end that start at an offset. */
        private static int end(String text, int start, UnicodeScript script) {
            int end = start;
            for (int i = start; i < text.length(); ) {
                int c = text.codePointAt(i);
                UnicodeScript next = UnicodeScript.of(c);
                i += Character.charCount(c);
                if (next == script || next == UnicodeScript.INHERITED) {
                    end = i;
                } else if (c != ' ') {
                    break;
                }
            }
            return end;
        }

        private boolean isOwn(UnicodeScript script) {
            String own = WritingSystem.script(language);
            return switch (own) {
                case "Hans", "Hant", "Hani" ->
                        script == UnicodeScript.HAN || script == UnicodeScript.BOPOMOFO;
                case "Jpan" ->
                        script == UnicodeScript.HAN
                                || script == UnicodeScript.HIRAGANA
                                || script == UnicodeScript.KATAKANA;
                case "Kore" -> script == UnicodeScript.HAN || script == UnicodeScript.HANGUL;
                default -> script == named(own);
            };
        }

        private static UnicodeScript named(String code) {
            try {
                return UnicodeScript.forName(code);
            } catch (IllegalArgumentException e) {
                return UnicodeScript.UNKNOWN;
            }
        }

        private Diagnostic diagnostic(
                Inline.Characters inline, String words, UnicodeScript script) {
            boolean isLong = words.codePointCount(0, words.length()) > LONGEST_SHOWN;
            String shown =
                    isLong
                            ? words.substring(0, words.offsetByCodePoints(0, LONGEST_SHOWN)) + "…"
                            : words;
            String tag = language(script);
            return new Diagnostic(
                    Severity.WARNING,
                    Code.OTHER_SCRIPT,
                    Quoted.of(shown)
                            + " is in another script than "
                            + language.toLanguageTag()
                            + ", and its language isn't told",
                    file.positions().of(inline).map(at -> at.at(words)),
                    Optional.of(
                            "Mark it, such as [words]{lang="
                                    + tag
                                    + "}, or write lang: "
                                    + tag
                                    + " beside its block's key"));
        }

        /** Returns the language that most texts in a script are in. */
        private static String language(UnicodeScript script) {
            return switch (script) {
                case ARABIC -> "ar";
                case ARMENIAN -> "hy";
                case BENGALI -> "bn";
                case CYRILLIC -> "uk";
                case DEVANAGARI -> "hi";
                case ETHIOPIC -> "am";
                case GEORGIAN -> "ka";
                case GREEK -> "el";
                case GUJARATI -> "gu";
                case GURMUKHI -> "pa";
                case HAN, BOPOMOFO -> "zh";
                case HANGUL -> "ko";
                case HEBREW -> "he";
                case HIRAGANA, KATAKANA -> "ja";
                case KANNADA -> "kn";
                case KHMER -> "km";
                case LAO -> "lo";
                case MALAYALAM -> "ml";
                case MYANMAR -> "my";
                case SINHALA -> "si";
                case TAMIL -> "ta";
                case TELUGU -> "te";
                case THAI -> "th";
                default -> "tag";
            };
        }

        @Override
        public Boolean foreign(Inline.Foreign foreign) {
            return new Words(file, foreign.language(), found).all(foreign.children());
        }

        @Override
        public Boolean emphasis(Inline.Emphasis emphasis) {
            return all(emphasis.children());
        }

        @Override
        public Boolean strong(Inline.Strong strong) {
            return all(strong.children());
        }

        @Override
        public Boolean link(Inline.Link link) {
            return all(link.children());
        }

        @Override
        public Boolean isolate(Inline.Isolate isolate) {
            return all(isolate.children());
        }

        @Override
        public Boolean lineBreak(Inline.LineBreak lineBreak) {
            return true;
        }
    }
}
