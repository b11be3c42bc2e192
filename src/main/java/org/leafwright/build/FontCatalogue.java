package org.leafwright.build;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.leafwright.diagnostic.FileFaults;
import org.leafwright.diagnostic.Problems;
import org.leafwright.text.Face;
import org.leafwright.text.FontLibrary;
import org.leafwright.text.FontReport;
import org.leafwright.text.TextStyle;

/** The fonts that leaflets of a folder can use, and what they cover. */
public final class FontCatalogue {
    /** Fewer characters of a script than this don't make a font one of that script. */
    private static final int FEW = 20;

    private static final TextStyle PLAIN = new TextStyle("", 12, false, false);

    private final FontLibrary fonts;
    private final Lazy<List<Language>> languages = new Lazy<>(FontCatalogue::allLanguages);

    private FontCatalogue(FontLibrary fonts) {
        this.fonts = fonts;
    }

    /**
     * A family of fonts.
     *
     * @param faces its faces, such as "Bold Italic"
     * @param scripts the scripts it covers, by their English names
     */
    public record Family(String name, List<String> faces, List<String> scripts) {
        public Family {
            faces = List.copyOf(faces);
            scripts = List.copyOf(scripts);
        }
    }

    /**
     * A stretch of text and the face that sets it.
     *
     * @param face the family's name; empty if no font has the characters
     */
    public record Setting(String text, String face) {}

    /**
     * Opens the fonts for a folder: the program's own, and those of the workspace it is in.
     *
     * @param problems told of each font file that can't be used, and of a folder that can't be read
     */
    public static FontCatalogue open(Path programFonts, Path folder, Problems problems) {
        FontLibrary fonts = FontLibrary.ofProgram(programFonts, problems);
        try {
            Path real = folder.toRealPath();
            WorkspaceFolder workspace = Discovery.workspaceOf(real, real);
            return new FontCatalogue(fonts.with(workspace.fonts(), problems));
        } catch (IOException e) {
            problems.add(FileFaults.unreadable(folder.toString(), e));
            return new FontCatalogue(fonts);
        }
    }

    /** Returns all families, sorted by name. */
    public List<Family> families() {
        Map<String, List<Face>> byName = new TreeMap<>();
        for (Face face : fonts.faces()) {
            byName.computeIfAbsent(face.family(), any -> new ArrayList<>()).add(face);
        }
        return byName.entrySet().stream().map(e -> family(e.getKey(), e.getValue())).toList();
    }

    /** Returns the languages whose usual characters a family has, by their English names. */
    public List<String> languages(Family family) {
        Face face =
                fonts.faces().stream()
                        .filter(f -> f.family().equals(family.name()))
                        .findFirst()
                        .orElseThrow();
        return languages.get().stream()
                .filter(language -> language.isCoveredBy(face))
                .map(Language::name)
                .toList();
    }

    /** Returns which face sets each stretch of a text, in the text's order. */
    public List<Setting> settingsOf(String text) {
        return FontReport.choices(fonts, text, PLAIN, Locale.ROOT).stream()
                .map(
                        choice ->
                                new Setting(
                                        choice.characters(),
                                        choice.face()
                                                .map(face -> face.family() + style(face))
                                                .orElse("")))
                .toList();
    }

    private Family family(String name, List<Face> faces) {
        List<String> styles =
                faces.stream()
                        .sorted(Comparator.comparing(Face::italic).thenComparing(Face::weight))
                        .map(face -> style(face).strip())
                        .map(style -> style.isEmpty() ? "Regular" : style)
                        .toList();
        Face face = faces.get(0);
        Set<String> scripts = scripts(face);
        return new Family(name, styles, List.copyOf(scripts));
    }

    private static String style(Face face) {
        return face.weightName().map(name -> " " + name).orElse("")
                + (face.italic() ? " Italic" : "");
    }

    private static Set<String> scripts(Face face) {
        int[] counts = new int[UCharacter.getIntPropertyMaxValue(UProperty.SCRIPT) + 1];
        for (int c = 0x20; c <= 0x3FFFF; c++) {
            if (face.glyph(c) != 0) {
                counts[UScript.getScript(c)]++;
            }
        }
        Set<String> names = new TreeSet<>();
        for (int script = UScript.INHERITED + 1; script < counts.length; script++) {
            if (counts[script] >= FEW) {
                names.add(UScript.getName(script).replace('_', ' '));
            }
        }
        return names;
    }

    /** A language and the characters it is usually written with. */
    @SuppressWarnings("ArrayRecordComponent") // only read
    private record Language(String name, int[] characters) {
        boolean isCoveredBy(Face face) {
            return Arrays.stream(characters).allMatch(c -> face.glyph(c) != 0);
        }
    }

    private static List<Language> allLanguages() {
        return Arrays.stream(ULocale.getAvailableLocales())
                .filter(l -> l.getCountry().isEmpty() && l.getVariant().isEmpty())
                .map(l -> new Language(l.getDisplayName(ULocale.ENGLISH), usual(l)))
                .filter(language -> language.characters().length > 0)
                .sorted(Comparator.comparing(Language::name))
                .toList();
    }

    private static int[] usual(ULocale language) {
        UnicodeSet set =
                LocaleData.getExemplarSet(
                        language, UnicodeSet.ADD_CASE_MAPPINGS, LocaleData.ES_STANDARD);
        return set.stream().flatMapToInt(String::codePoints).distinct().toArray();
    }
}
