package org.leafwright.model;

/**
 * How an edition writes whole numbers.
 *
 * @param digits the ten digits, 0 first, each one code point
 * @param pagePattern the page line, with {@code {0}} for the page and {@code {1}} for the total
 * @param onlyPagePattern the page line of a leaflet of one page, with {@code {0}} for the page
 * @param referencePattern what follows words that lead to a page, with {@code {0}} for the page
 */
public record Numbers(
        String digits, String pagePattern, String onlyPagePattern, String referencePattern) {
    /** Makes numbers that no page is told with. */
    public Numbers(String digits, String pagePattern) {
        this(digits, pagePattern, pagePattern, "");
    }

    public Numbers {
        if (digits.codePointCount(0, digits.length()) != 10) {
            throw new IllegalArgumentException("digits " + digits);
        }
    }

    /** Returns a number of 0 or more in the edition's digits. */
    public String write(int number) {
        StringBuilder out = new StringBuilder();
        int[] tens = digits.codePoints().toArray();
        Integer.toString(number).chars().forEach(c -> out.appendCodePoint(tens[c - '0']));
        return out.toString();
    }

    /** Returns what follows words that lead to a page, such as " (on page 2)". */
    public String reference(int page) {
        return referencePattern.replace("{0}", write(page));
    }

    /** Returns the page line, such as "Page 2 of 3", or "Page 1" where there are no others. */
    public String page(int page, int total) {
        String pattern = total == 1 ? onlyPagePattern : pagePattern;
        return pattern.replace("{0}", write(page)).replace("{1}", write(total));
    }
}
