package org.leafwright.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says what is wrong with where a link leads. */
final class LinkTarget {
    private static final List<String> SCHEMES =
            List.of("http:", "https:", "mailto:", "tel:", "leaflet:");

    private static final int LONGEST = 2000;

    private LinkTarget() {}

    /**
     * Returns what to do about a target, or nothing if it is good.
     *
     * @param target may hold placeholders, which are trusted; they are replaced later
     */
    static Optional<String> fault(String target) {
        if (target.length() > LONGEST) {
            return Optional.of(
                    "Write at most " + LONGEST + " characters; few programs follow more");
        }
        if (target.startsWith("${website}") || isSection(target)) {
            return Optional.empty(); // whether there is such a section is told later
        }
        String scheme = scheme(target);
        String rest = target.substring(scheme.length());
        boolean filledIn = rest.contains("${");
        return switch (scheme) {
            case "http:", "https:" ->
                    filledIn || isWebAddress(rest)
                            ? Optional.empty()
                            : Optional.of("Write a whole web address: https://www.example.org");
            case "mailto:" ->
                    filledIn || isEmailWithHeaders(rest)
                            ? Optional.empty()
                            : Optional.of("Write an email address: mailto:name@example.org");
            case "tel:" ->
                    !filledIn && PhoneLetters.corrected(rest).isPresent()
                            ? PhoneLetters.corrected(rest).map(LinkTarget::withDigits)
                            : filledIn || isPhone(rest)
                                    ? Optional.empty()
                                    : Optional.of("Write a telephone number: tel:+441632960000");
            case "leaflet:" -> Optional.empty(); // told of where the leaflets are known
            default -> Optional.of(unknown(target));
        };
    }

    /**
     * Returns what to do about a target that a telephone's camera is to follow, or nothing if it is
     * good.
     */
    static Optional<String> faultInCode(String target) {
        if (scheme(target).equals("leaflet:")) {
            return Optional.of(
                    "Write the web address where it can be read; a telephone has no workspace");
        }
        if (isSection(target)) {
            return Optional.of(
                    "Write a whole web address: https://www.example.org; a telephone has no"
                            + " leaflet to leaf through");
        }
        return fault(target);
    }

    private static boolean isSection(String target) {
        return target.length() > 1 && target.charAt(0) == '#';
    }

    /** Returns a target with its scheme in lower case, as all that follow it expect. */
    static String normal(String target) {
        String scheme = scheme(target);
        return scheme + target.substring(scheme.length());
    }

    /** Returns whether an address is a whole web address, without placeholders. */
    static boolean isWeb(String address) {
        String scheme = scheme(address);
        return scheme.startsWith("http")
                && isWebAddress(address.substring(scheme.length()))
                && !address.contains("${");
    }

    static boolean isEmail(String address) {
        int at = address.indexOf('@');
        return at > 0
                && address.indexOf('@', at + 1) < 0
                && address.lastIndexOf('.') > at + 1
                && !address.endsWith(".")
                && address.chars().noneMatch(c -> c <= ' ' || c == '?');
    }

    /** A link may fill in the subject and the like after a question mark (RFC 6068). */
    private static boolean isEmailWithHeaders(String rest) {
        int end = rest.indexOf('?') < 0 ? rest.length() : rest.indexOf('?');
        return isEmail(rest.substring(0, end)) && rest.chars().noneMatch(c -> c <= ' ');
    }

    private static boolean isWebAddress(String rest) {
        return rest.length() > 3
                && rest.startsWith("//")
                && "/?#.:".indexOf(rest.charAt(2)) < 0
                && rest.chars().noneMatch(c -> c <= ' ');
    }

    /** Returns whether a text is dialled: digits with the marks that people put between them. */
    static boolean isPhone(String number) {
        return number.chars().anyMatch(c -> c >= '0' && c <= '9')
                && number.chars().allMatch(c -> "0123456789+-(). ;=,#*extphoncw".indexOf(c) >= 0);
    }

    private static String withDigits(String corrected) {
        return "Write tel:" + corrected + ", with digits for the letters";
    }

    private static String scheme(String target) {
        String lower = target.toLowerCase(Locale.ROOT);
        return SCHEMES.stream().filter(lower::startsWith).findFirst().orElse("");
    }

    private static String unknown(String target) {
        if (target.startsWith("#")) {
            return "Name a section by its id: #what-is-it";
        }
        if (target.startsWith("www.")) {
            return "Write https://" + target;
        }
        if (isEmail(target)) {
            return "Write mailto:" + target;
        }
        return "A link leads to http:, https:, mailto:, tel: or leaflet:";
    }
}
