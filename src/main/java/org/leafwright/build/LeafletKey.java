package org.leafwright.build;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Tells leaflets from other YAML files by their root key, without parsing them: a file that is
 * broken further down is still a leaflet, and is reported as such.
 */
final class LeafletKey {
    private static final byte[] KEY = "leaflet".getBytes(StandardCharsets.US_ASCII);
    private static final int FLOW_HEAD = 1 << 16;
    private static final Pattern IN_FLOW_MAP =
            Pattern.compile(
                    "\\A[\\s\\xef\\xbb\\xbf]*\\{.*?[{,\\s][\"']?leaflet[\"']?\\s*:",
                    Pattern.DOTALL);

    private LeafletKey() {}

    /** Returns whether a file has the root key {@code leaflet}. */
    static boolean isIn(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            in.mark(FLOW_HEAD);
            String head = new String(in.readNBytes(FLOW_HEAD), StandardCharsets.ISO_8859_1);
            if (IN_FLOW_MAP.matcher(head).find()) {
                return true;
            }
            in.reset();
            return startsALine(in);
        }
    }

    private static boolean startsALine(InputStream in) throws IOException {
        int c = afterByteOrderMark(in);
        while (c >= 0) {
            int quote = c == '"' || c == '\'' ? c : -1;
            if (quote >= 0) {
                c = in.read();
            }
            int matched = 0;
            while (matched < KEY.length && c == KEY[matched]) {
                matched++;
                c = in.read();
            }
            if (matched == KEY.length) {
                if (c == quote) {
                    c = in.read();
                }
                while (c == ' ' || c == '\t') {
                    c = in.read();
                }
                if (c == ':') {
                    return true;
                }
            }
            while (c >= 0 && c != '\n' && c != '\r') {
                c = in.read();
            }
            while (c == '\n' || c == '\r') {
                c = in.read();
            }
        }
        return false;
    }

    private static int afterByteOrderMark(InputStream in) throws IOException {
        int c = in.read();
        if (c != 0xEF) {
            return c;
        }
        in.skipNBytes(Math.min(2, in.available()));
        return in.read();
    }
}
