package org.leafwright.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Position;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.Quoted;
import org.leafwright.diagnostic.Severity;
import org.leafwright.diagnostic.Sourced;
import org.leafwright.model.Brand;
import org.leafwright.model.Inline;
import org.leafwright.model.Leaflet;
import org.leafwright.model.Text;
import org.leafwright.model.Workspace.CheckLevel;

/**
 * United Kingdom numbers that no longer work: those that start with 0500.
 *
 * <p>Source: Ofcom closed the range on 3 June 2017; owners could move to 0808 5 and the last six
 * digits.
 */
final class PhoneNumber implements Rule {
    private static final int LAST_DIGITS = 6;

    @Override
    public String name() {
        return "phone-number";
    }

    @Override
    public Code code() {
        return Code.CLOSED_PHONE_NUMBER;
    }

    @Override
    public CheckLevel usualLevel() {
        return CheckLevel.WARNING;
    }

    @Override
    public void check(Sourced<Leaflet> leaflet, Sourced<Brand> brand, Problems problems) {
        WrittenText.of(leaflet.value())
                .inlines()
                .forEach(inline -> inline.accept(new Numbers(leaflet, problems)));
        brand.value()
                .helpline()
                .ifPresent(
                        helpline -> {
                            helpline.phone().ifPresent(p -> check(p, brand, problems));
                            helpline.textPhone().ifPresent(p -> check(p, brand, problems));
                            WrittenText.of(helpline.note())
                                    .inlines()
                                    .forEach(i -> i.accept(new Numbers(brand, problems)));
                        });
    }

    private static void check(String phone, Sourced<Brand> brand, Problems problems) {
        check(phone, brand.positions().of(phone), problems);
    }

    private static void check(String text, Optional<Position> at, Problems problems) {
        if (!text.contains("500")) {
            return;
        }
        Optional<Position> rest = at;
        Matcher numbers = Closed.NUMBER.matcher(text);
        while (numbers.find()) {
            String number = numbers.group();
            Optional<Position> found = rest.flatMap(p -> p.find(number));
            problems.add(
                    new Diagnostic(
                            Severity.WARNING,
                            Code.CLOSED_PHONE_NUMBER,
                            Quoted.of(number)
                                    + " no longer works: 0500 numbers closed on 3 June 2017",
                            found.or(() -> at),
                            Optional.of(
                                    "Ask its owner for today's number; many moved to "
                                            + successor(number))));
            rest = found.map(PhoneNumber::after).or(() -> at);
        }
    }

    private static Position after(Position p) {
        return new Position(p.file(), p.line(), p.column() + p.length(), 1);
    }

    /** Returns whether a link's words show the number that it dials, and so are told of already. */
    private static boolean sameNumber(String target, String words) {
        String dialled = digits(target);
        int national = LAST_DIGITS + "500".length();
        return dialled.length() >= national
                && digits(words).endsWith(dialled.substring(dialled.length() - national));
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text.charAt(i))) {
                digits.append(text.charAt(i));
            }
        }
        return digits.toString();
    }

    private static String successor(String number) {
        String digits = digits(number);
        String last = digits.substring(digits.length() - LAST_DIGITS);
        return "0808 5" + last.substring(0, 2) + " " + last.substring(2);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Read for the first text that has 500 in it: most leaflets need no regular expression. */
    private static final class Closed {
        private static final String GAP = "[\\s\\p{Zs}\\p{Pd}./]*";
        private static final String ABROAD = "(?:\\+|00)44" + GAP + "(?:\\(0\\)" + GAP + ")?500";

        static final Pattern NUMBER =
                Pattern.compile(
                        "(?<![0-9+])(?:"
                                + ABROAD
                                + "|0500|\\(0500\\))(?:"
                                + GAP
                                + "[0-9]){"
                                + LAST_DIGITS
                                + "}(?![0-9])");
    }

    /** Looks at characters, and at targets whose words are no number. */
    private record Numbers(Sourced<?> file, Problems problems) implements Inline.Visitor<Boolean> {
        @Override
        public Boolean characters(Inline.Characters characters) {
            check(characters.value(), file.positions().of(characters), problems);
            return true;
        }

        @Override
        public Boolean link(Inline.Link link) {
            String words = new Text(link.children()).plain();
            if (link.target().startsWith("tel:") && !sameNumber(link.target(), words)) {
                Optional<Position> place = file.positions().of(link);
                check(
                        link.target().substring("tel:".length()),
                        place.or(() -> file.positions().of(link.target())),
                        problems);
            }
            return true;
        }

        @Override
        public Boolean emphasis(Inline.Emphasis emphasis) {
            return true;
        }

        @Override
        public Boolean strong(Inline.Strong strong) {
            return true;
        }

        @Override
        public Boolean foreign(Inline.Foreign foreign) {
            return true;
        }

        @Override
        public Boolean isolate(Inline.Isolate isolate) {
            return true;
        }

        @Override
        public Boolean lineBreak(Inline.LineBreak lineBreak) {
            return true;
        }
    }
}
