package org.leafwright.localise;

import org.leafwright.model.PercentEncoding;

/** Writes what people know as phone numbers, addresses and websites as link targets. */
final class Addresses {
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
        return "mailto:" + PercentEncoding.ofPart(address);
    }

    /** Returns a website's target, secure if the author gave no scheme. */
    static String web(String website) {
        String escaped = PercentEncoding.ofAddress(website);
        return website.contains("://") ? escaped : "https://" + escaped;
    }

    /** Returns a website as readers know it: without scheme and trailing slash. */
    static String shown(String website) {
        int scheme = website.indexOf("://");
        String shown = scheme < 0 ? website : website.substring(scheme + 3);
        return shown.endsWith("/") ? shown.substring(0, shown.length() - 1) : shown;
    }
}
