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
            character(text.charAt(i));
        }
        out.append('"');
    }

    private void character(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (Character.isISOControl(c) || Character.isSurrogate(c)) {
                    out.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
                } else {
                    out.append(c);
                }
            }
        }
    }
}
