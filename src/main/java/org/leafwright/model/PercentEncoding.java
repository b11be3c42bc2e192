package org.leafwright.model;

import java.nio.charset.StandardCharsets;

/** Writes addresses with the characters alone that an address may hold (RFC 3986, RFC 3987 3.1). */
public final class PercentEncoding {
    private static final String UNRESERVED = "-._~@";
    private static final String RESERVED = ":/?#[]!$&'()*+,;=%";

    private PercentEncoding() {}

    /**
     * Encodes what no address may hold, such as spaces and letters beyond ASCII. What is encoded
     * already stays as it is.
     */
    public static String ofAddress(String address) {
        return encoded(address, UNRESERVED + RESERVED);
    }

    /** Encodes a part of an address: all but letters, digits, {@code -._~} and {@code @}. */
    public static String ofPart(String part) {
        return encoded(part, UNRESERVED);
    }

    private static String encoded(String text, String kept) {
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
