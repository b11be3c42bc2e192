package org.leafwright.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Who publishes, and how their leaflets look.
 *
 * @param id its folder's name; empty for the plain brand of leaflets that name none
 * @param language the language of this brand's words
 * @param organisation the publisher's name; empty for the plain brand
 * @param footer the footer's template; the default one if absent
 * @param labels this brand's wording of built-in words, by key
 * @param digits the numbering system to print numbers in (a CLDR name such as {@code latn}); the
 *     language's own if absent
 * @param comments where comments on its leaflets go; to the helpline's email if absent
 * @param links where the addresses of links are printed in its leaflets
 */
public record Brand(
        String id,
        Locale language,
        String organisation,
        Optional<String> strapline,
        List<CharityNumber> charityNumbers,
        Optional<String> companyNumber,
        List<String> address,
        Optional<String> website,
        Optional<Helpline> helpline,
        Optional<Logo> logo,
        Colours colours,
        Fonts fonts,
        Optional<String> footer,
        Map<String, String> labels,
        Optional<String> digits,
        Optional<Comments> comments,
        Optional<PrintedLinks> links) {
    public Brand {
        charityNumbers = List.copyOf(charityNumbers);
        address = List.copyOf(address);
        labels = Map.copyOf(labels);
    }

    /**
     * Returns the brand of leaflets that name none.
     *
     * @param links where the addresses of links are printed
     */
    public static Brand plain(Locale language, Optional<PrintedLinks> links) {
        return new Brand(
                "",
                language,
                "",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Colours.NONE,
                Fonts.NONE,
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                links);
    }

    /**
     * A number in a register of charities.
     *
     * @param register the register's key, such as {@code scotland}, or {@code other}
     * @param label how an {@code other} register is told
     */
    public record CharityNumber(String register, Optional<String> label, String number) {}

    /** Whether a call costs. */
    public enum CallCost {
        FREE,
        LOCAL
    }

    /**
     * Where readers get help.
     *
     * @param hours opening hours as parsed; empty if not given
     * @param timezone an IANA zone name
     * @param note Markdown blocks
     */
    public record Helpline(
            Optional<String> name,
            Optional<String> phone,
            Optional<CallCost> cost,
            Optional<String> textPhone,
            List<OpeningHours> hours,
            Optional<String> timezone,
            Optional<String> email,
            List<Block> note) {
        public Helpline {
            hours = List.copyOf(hours);
            note = List.copyOf(note);
        }
    }

    /**
     * A logo.
     *
     * @param file path relative to the workspace, with {@code /} between names
     * @param alt what it says
     */
    public record Logo(String file, String alt) {}

    /** A brand's colours, as far as they are given. */
    public record Colours(
            Optional<Colour> primary,
            Optional<Colour> accent,
            Optional<Colour> text,
            Optional<Colour> panel) {
        /** No colours given. */
        public static final Colours NONE =
                new Colours(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A brand's fonts by family name and its body size in points, as far as they are given. */
    public record Fonts(Optional<String> body, Optional<String> headings, OptionalDouble sizePt) {
        /** No fonts given. */
        public static final Fonts NONE =
                new Fonts(Optional.empty(), Optional.empty(), OptionalDouble.empty());
    }
}
