package org.leafwright.check;

import java.util.Optional;
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
                            helpline.phone().ifPresent(p -> check(p, p, brand, problems));
                            helpline.textPhone().ifPresent(p -> check(p, p, brand, problems));
                            WrittenText.of(helpline.note())
                                    .inlines()
                                    .forEach(i -> i.accept(new Numbers(brand, problems)));
                        });
    }

    private static void check(String text, Object at, Sourced<?> file, Problems problems) {
        if (!text.contains("500")) {
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            int end = end(text, i);
            if (end > 0) {
                String number = text.substring(i, end);
                int start = i;
                Optional<Position> place =
                        file.positions().of(at).map(p -> within(p, start, number.length()));
                problems.add(
                        new Diagnostic(
                                Severity.WARNING,
                                Code.CLOSED_PHONE_NUMBER,
                                Quoted.of(number)
                                        + " no longer works: 0500 numbers closed on 3 June 2017",
                                place,
                                Optional.of(
                                        "Ask its owner for today's number; many moved to "
                                                + successor(number))));
                i = end;
            }
        }
    }

    /** Returns where a closed number that starts at an index ends, or -1. */
    private static int end(String text, int start) {
        boolean midNumber = start > 0 && isDigit(text.charAt(start - 1));
        int at = start;
        if (midNumber) {
            return -1;
        }
        if (text.startsWith("0500", at)) {
            at += 4;
        } else if (text.startsWith("+44", at)) {
            at = skipSpace(text, at + 3);
            if (!text.startsWith("500", at)) {
                return -1;
            }
            at += 3;
        } else {
            return -1;
        }
        for (int digits = 0; digits < LAST_DIGITS; digits++) {
            at = skipSpace(text, at);
            if (at >= text.length() || !isDigit(text.charAt(at))) {
                return -1;
            }
            at++;
        }
        return at < text.length() && isDigit(text.charAt(at)) ? -1 : at;
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

    private static Position within(Position whole, int offset, int length) {
        return offset + length > whole.length()
                ? whole
                : new Position(whole.file(), whole.line(), whole.column() + offset, length);
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && " \u00a0-.".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Looks at characters, and at targets whose words are no number. */
    private record Numbers(Sourced<?> file, Problems problems) implements Inline.Visitor<Boolean> {
        @Override
        public Boolean characters(Inline.Characters characters) {
            check(characters.value(), characters, file, problems);
            return true;
        }

        @Override
        public Boolean link(Inline.Link link) {
            String words = new Text(link.children()).plain();
            if (link.target().startsWith("tel:") && !sameNumber(link.target(), words)) {
                check(link.target().substring(4), link, file, problems);
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
