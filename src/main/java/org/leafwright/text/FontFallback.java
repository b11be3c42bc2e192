package org.leafwright.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Chooses the face that sets a grapheme cluster. */
final class FontFallback {
    private static final Set<String> NASTALIQ_LANGUAGES = Set.of("ur", "pnb", "pa", "ks", "skr");

    /** The one space that is a line and not a gap. */
    private static final int OGHAM_SPACE = 0x1680;

    /** The families for scripts that one family is made for, by script. */
    private static final Map<String, String> BY_SCRIPT =
            Map.ofEntries(
                    Map.entry("Hebr", "Noto Sans Hebrew"),
                    Map.entry("Beng", "Noto Sans Bengali"),
                    Map.entry("Deva", "Noto Sans Devanagari"),
                    Map.entry("Guru", "Noto Sans Gurmukhi"),
                    Map.entry("Gujr", "Noto Sans Gujarati"),
                    Map.entry("Taml", "Noto Sans Tamil"),
                    Map.entry("Telu", "Noto Sans Telugu"),
                    Map.entry("Knda", "Noto Sans Kannada"),
                    Map.entry("Mlym", "Noto Sans Malayalam"),
                    Map.entry("Sinh", "Noto Sans Sinhala"),
                    Map.entry("Thai", "Noto Sans Thai"),
                    Map.entry("Laoo", "Noto Sans Lao"),
                    Map.entry("Khmr", "Noto Sans Khmer"),
                    Map.entry("Mymr", "Noto Sans Myanmar"),
                    Map.entry("Ethi", "Noto Sans Ethiopic"),
                    Map.entry("Geor", "Noto Sans Georgian"),
                    Map.entry("Armn", "Noto Sans Armenian"));

    /** A letter of each of those scripts, to tell whether a face is made for it. */
    private static final Map<String, Integer> LETTER =
            Map.ofEntries(
                    Map.entry("Arab", 0x628),
                    Map.entry("Hebr", 0x5D0),
                    Map.entry("Beng", 0x995),
                    Map.entry("Deva", 0x915),
                    Map.entry("Guru", 0xA15),
                    Map.entry("Gujr", 0xA95),
                    Map.entry("Taml", 0xB95),
                    Map.entry("Telu", 0xC15),
                    Map.entry("Knda", 0xC95),
                    Map.entry("Mlym", 0xD15),
                    Map.entry("Sinh", 0xD9A),
                    Map.entry("Thai", 0xE01),
                    Map.entry("Laoo", 0xE81),
                    Map.entry("Khmr", 0x1780),
                    Map.entry("Mymr", 0x1000),
                    Map.entry("Ethi", 0x1200),
                    Map.entry("Geor", 0x10D0),
                    Map.entry("Armn", 0x561),
                    Map.entry("Hani", 0x4E00));

    private record Wish(
            String family, boolean bold, boolean italic, String script, Locale language) {
        // Written out: the generated ones are slow to link at each start.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Wish wish
                    && family.equals(wish.family)
                    && bold == wish.bold
                    && italic == wish.italic
                    && script.equals(wish.script)
                    && language.equals(wish.language);
        }

        @Override
        public int hashCode() {
            int style = (bold ? 1 : 0) + (italic ? 2 : 0);
            return ((family.hashCode() * 31 + script.hashCode()) * 31 + language.hashCode()) * 4
                    + style;
        }
    }

    private final FontLibrary fonts;
    private final Map<Wish, List<FontFile>> candidates = new ConcurrentHashMap<>();

    FontFallback(FontLibrary fonts) {
        this.fonts = fonts;
    }

    /**
     * Returns the faces to try, best first, for text of a script and language in a style; those
     * that are made for the script come before those that are not.
     */
    List<FontFile> candidates(TextStyle style, String script, Locale language) {
        return candidates.computeIfAbsent(
                new Wish(style.family(), style.bold(), style.italic(), script, language),
                this::rank);
    }

    private List<FontFile> rank(Wish wish) {
        Set<String> families = new LinkedHashSet<>();
        Optional<Face> own = fonts.face(wish.family(), false, false);
        Optional<Integer> letter = Optional.ofNullable(LETTER.get(wish.script()));
        boolean made = own.isPresent() && letter.map(c -> own.get().glyph(c) != 0).orElse(true);
        if (made) {
            families.add(wish.family());
        }
        families.addAll(preferred(wish.script(), wish.language()));
        families.add(wish.family());
        fonts.plainFamily().ifPresent(families::add);
        families.addAll(fonts.families());
        List<FontFile> files = new ArrayList<>();
        for (String family : families) {
            file(family, wish.bold(), wish.italic()).ifPresent(files::add);
        }
        return List.copyOf(files);
    }

    /** Where a family has no italics, stress is told by weight. */
    private Optional<FontFile> file(String family, boolean bold, boolean italic) {
        Optional<FontFile> file = fonts.file(family, bold, italic);
        boolean lacksItalics = italic && file.isPresent() && !file.get().description().italic();
        return lacksItalics ? fonts.file(family, true, false) : file;
    }

    private static List<String> preferred(String script, Locale language) {
        return switch (script) {
            case "Arab" ->
                    NASTALIQ_LANGUAGES.contains(language.getLanguage())
                            ? List.of("Noto Nastaliq Urdu", "Noto Naskh Arabic")
                            : List.of("Noto Naskh Arabic", "Noto Nastaliq Urdu");
            case "Hani", "Hira", "Kana", "Bopo", "Hang" ->
                    Scripts.of(language).equals("Hant") || script.equals("Bopo")
                            ? List.of("Noto Sans TC", "Noto Sans SC")
                            : List.of("Noto Sans SC", "Noto Sans TC");
            case Scripts.LATIN, "Grek", "Cyrl" -> List.of(FontLibrary.PLAIN, "Noto Sans");
            default -> Optional.ofNullable(BY_SCRIPT.get(script)).map(List::of).orElse(List.of());
        };
    }

    /** Returns whether a face can set a grapheme cluster, whole or composed or taken apart. */
    static boolean covers(Face face, String text, int start, int end) {
        if (coversEach(face, text, start, end)) {
            return true;
        }
        if (end - start == 1 && text.charAt(start) < 0xC0) {
            return false;
        }
        String cluster = text.substring(start, end);
        String composed = Normalizer.normalize(cluster, Normalizer.Form.NFC);
        String apart = Normalizer.normalize(cluster, Normalizer.Form.NFD);
        return coversEach(face, composed, 0, composed.length())
                || coversEach(face, apart, 0, apart.length());
    }

    private static boolean coversEach(Face face, String text, int start, int end) {
        for (int i = start; i < end; ) {
            int c = text.codePointAt(i);
            if (!covers(face, c)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    /** Returns whether a face can set a character; what isn't seen needs no glyph. */
    static boolean covers(Face face, int c) {
        if (c < 0x20 || (c >= 0x7F && c < 0xA0)) {
            return c == '\n' || c == '\t' || c == '\r';
        }
        if (face.glyph(c) != 0 || Invisible.is(c)) {
            return true;
        }
        if (c == 0x2011) {
            return face.glyph(0x2010) != 0;
        }
        return c != OGHAM_SPACE
                && Character.getType(c) == Character.SPACE_SEPARATOR
                && face.glyph(' ') != 0;
    }
}
