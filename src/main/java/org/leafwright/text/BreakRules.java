package org.leafwright.text;

import java.util.Locale;
import java.util.Set;

/** What languages add to UAX 14: line ends that their typography forbids. */
final class BreakRules {
    /** Languages in which a word of one letter doesn't end a line. */
    private static final Set<String> NO_LONE_LETTER =
            Set.of("pl", "cs", "sk", "sl", "hr", "bs", "sr", "mk", "bg", "uk", "ru", "be");

    /** Particles of Russian, Ukrainian and Belarusian that don't start a line. */
    private static final Set<String> PARTICLES = Set.of("же", "ж", "бы", "б", "би", "ли", "ль");

    private static final Set<String> EAST_SLAVIC = Set.of("uk", "ru", "be");

    /** Telephones and envelopes, which stand before a number or an address. */
    private static final String CONTACT_SIGNS =
            "☎☏✆✉\uD83D\uDCDE\uD83D\uDCF1\uD83D\uDCF2\uD83D\uDCE0\uD83D\uDCE7\uD83D\uDD7F";

    private static final char EMOJI = '\uFE0F';
    private static final String FRENCH_AFTER_SPACE = ";:!?»%";

    private final String text;
    private final boolean noLoneLetter;
    private final boolean noParticle;
    private final boolean french;
    private final NumberBonds numbers;

    BreakRules(String text, Locale language) {
        this.text = text;
        noLoneLetter = NO_LONE_LETTER.contains(language.getLanguage());
        noParticle = EAST_SLAVIC.contains(language.getLanguage());
        french = language.getLanguage().equals("fr");
        numbers = new NumberBonds(text, language);
    }

    /** Returns whether a line must not end before a {@code char} that UAX 14 lets it end at. */
    boolean forbids(int at) {
        if (at < 1 || at >= text.length()) {
            return false;
        }
        boolean space = text.charAt(at - 1) == ' ';
        if (isContactSign(space ? at - 1 : at)) {
            return true;
        }
        if (at < 2 || !space) {
            return false;
        }
        char before = text.charAt(at - 2);
        char after = text.charAt(at);
        return isSpacedDash(after, at)
                || numbers.hold(at)
                || (noLoneLetter && isLoneLetter(before, at))
                || (noParticle && PARTICLES.contains(wordAt(at)))
                || (french && (FRENCH_AFTER_SPACE.indexOf(after) >= 0 || before == '«'));
    }

    /** Whether a sign ends before an index that tells what kind of number or address follows. */
    private boolean isContactSign(int end) {
        int last = end > 0 && text.charAt(end - 1) == EMOJI ? end - 1 : end;
        return last > 0 && CONTACT_SIGNS.indexOf(text.codePointBefore(last)) >= 0;
    }

    /** A dash between spaces ends a line rather than starts one. */
    private boolean isSpacedDash(char c, int at) {
        boolean dash = c == '–' || c == '—';
        return dash && (at + 1 == text.length() || text.charAt(at + 1) == ' ');
    }

    private boolean isLoneLetter(char letter, int at) {
        return Character.isLetter(letter)
                && (at < 3 || !Character.isLetterOrDigit(text.charAt(at - 3)))
                && (at < 3 || "'’".indexOf(text.charAt(at - 3)) < 0);
    }

    private String wordAt(int start) {
        int end = start;
        while (end < text.length() && end - start < 4 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }
}
