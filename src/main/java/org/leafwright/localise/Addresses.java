package org.leafwright.localise;

import java.nio.charset.StandardCharsets;

/** Writes what people know as phone numbers, addresses and websites as link targets. */
final class Addresses {
    private static final String UNRESERVED = "-._~@";
    private static final String RESERVED = ":/?#[]!$&'()*+,;=%";

    private Addresses() {}

    /** Returns a telephone number's target (RFC 3966). */
    static String telephone(String number) {
        return "tel:" + phoneDigits(number);
    }

    /** Returns a number's digits and a leading plus, without what is there for the eye. */
    static String phoneDigits(String number) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            int digit = Character.digit(c, 10);
            if (digit >= 0) {
                out.append((char) ('0' + digit));
            } else if (c == '+' && out.length() == 0) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Returns an email address's target (RFC 6068). */
    static String mail(String address) {
        return "mailto:" + encoded(address);
    }

    /** Returns a website's target, secure if the author gave no scheme. */
    static String web(String website) {
        return website.contains("://") ? escaped(website) : "https://" + escaped(website);
    }

    /** Returns a website as readers know it: without scheme and trailing slash. */
    static String shown(String website) {
        int scheme = website.indexOf("://");
        String shown = scheme < 0 ? website : website.substring(scheme + 3);
        return shown.endsWith("/") ? shown.substring(0, shown.length() - 1) : shown;
    }

    /**
     * Percent-encodes a part of an address: all but letters, digits, {@code -._~} and {@code @}.
     */
    static String encoded(String part) {
        return percent(part, UNRESERVED);
    }

    /** Percent-encodes what no address may hold, such as spaces and letters beyond ASCII. */
    static String escaped(String address) {
        return percent(address, UNRESERVED + RESERVED);
    }

    private static String percent(String text, String kept) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean letterOrDigit =
                    (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (letterOrDigit || kept.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return out.toString();
    }
}
