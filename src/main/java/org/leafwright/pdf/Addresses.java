package org.leafwright.pdf;

import java.nio.charset.StandardCharsets;

/** Writes addresses as ASCII, as URI actions hold them (ISO 32000-1, 12.6.4.7). */
final class Addresses {
    private static final String HEX = "0123456789ABCDEF";

    private Addresses() {}

    /**
     * Returns the address with all but printable ASCII percent-encoded as UTF-8 (RFC 3987, 3.1).
     */
    static String ascii(String address) {
        StringBuilder out = new StringBuilder();
        for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
            if (b > ' ' && b < 0x7f) {
                out.append((char) b);
            } else {
                out.append('%').append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
            }
        }
        return out.toString();
    }
}
