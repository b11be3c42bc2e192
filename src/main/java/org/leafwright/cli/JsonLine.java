package org.leafwright.cli;

/** Writes a flat JSON object on a line of its own (RFC 8259). */
final class JsonLine {
    private final StringBuilder out = new StringBuilder("{");

    JsonLine put(String key, String value) {
        key(key);
        quote(value);
        return this;
    }

    JsonLine put(String key, long value) {
        key(key);
        out.append(value);
        return this;
    }

    String end() {
        return out.append("}\n").toString();
    }

    private void key(String key) {
        if (out.length() > 1) {
            out.append(", ");
        }
        quote(key);
        out.append(": ");
    }

    private void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i), i > 0 && text.charAt(i - 1) == '#');
        }
        out.append('"');
    }

    /**
     * Writes a character. Those that can't be seen, and might turn what stands around them, are
     * escaped; so is the second of {@code ##}, with which commands to some continuous integrations
     * start wherever they stand in a line.
     */
    private void character(char c, boolean afterHash) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (mustEscape(c) || (c == '#' && afterHash)) {
                    out.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
                } else {
                    out.append(c);
                }
            }
        }
    }

    private static boolean mustEscape(char c) {
        return Character.isISOControl(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.FORMAT
                || c == '\u2028'
                || c == '\u2029';
    }
}
