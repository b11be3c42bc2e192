package org.leafwright.source;

import java.nio.charset.StandardCharsets;

/** Looks for a key at the root of a YAML file without reading it. */
final class RootKey {
    private RootKey() {}

    /** Returns whether a line starts with the key, plain or quoted, or a flow map opens with it. */
    static boolean stands(String key, byte[] bytes) {
        boolean wide =
                bytes.length > 1
                        && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                                || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
        // What a leaflet in UTF-16 says is that it must be in UTF-8; so it has to be found.
        return wide
                ? standsIn(
                        key,
                        new String(bytes, StandardCharsets.UTF_16).getBytes(StandardCharsets.UTF_8))
                : standsIn(key, bytes);
    }

    private static boolean standsIn(String key, byte[] bytes) {
        byte[] wanted = key.getBytes(StandardCharsets.US_ASCII);
        boolean first = true;
        int skipped = 0;
        for (int i = 0; i < bytes.length; i++) {
            boolean lineStart = i == 0 || bytes[i - 1] == '\n' || bytes[i - 1] == '\r';
            boolean afterBrace = first && i > skipped && bytes[i - 1] == '{';
            if (lineStart || afterBrace) {
                int at = lineStart && i == 0 ? afterMark(bytes) : i;
                skipped = first ? skip(bytes, at, " {") : at;
                if (keyAt(wanted, bytes, skipped)) {
                    return true;
                }
                first &= isBlankOrComment(bytes, skipped);
            }
        }
        return false;
    }

    private static int afterMark(byte[] bytes) {
        boolean mark =
                bytes.length > 2
                        && bytes[0] == (byte) 0xEF
                        && bytes[1] == (byte) 0xBB
                        && bytes[2] == (byte) 0xBF;
        return mark ? 3 : 0;
    }

    private static boolean keyAt(byte[] key, byte[] bytes, int from) {
        int at = from;
        int quote = at < bytes.length && (bytes[at] == '"' || bytes[at] == '\'') ? 1 : 0;
        at += quote;
        for (byte b : key) {
            if (at >= bytes.length || bytes[at++] != b) {
                return false;
            }
        }
        at = skip(bytes, at + quote, " ");
        return at < bytes.length && bytes[at] == ':';
    }

    private static boolean isBlankOrComment(byte[] bytes, int from) {
        int at = skip(bytes, from, " \t");
        return at >= bytes.length
                || bytes[at] == '#'
                || bytes[at] == '\n'
                || bytes[at] == '\r'
                || bytes[at] == '-'
                || bytes[at] == '%'
                || bytes[at] == '{';
    }

    private static int skip(byte[] bytes, int from, String what) {
        int at = from;
        while (at < bytes.length && what.indexOf(bytes[at]) >= 0) {
            at++;
        }
        return at;
    }
}
