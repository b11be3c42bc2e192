package org.leafwright.cli;

/** Colours for a terminal (ECMA-48 SGR), or none. */
enum Paint {
    PLAIN,
    COLOURED;

    static Paint when(boolean coloured) {
        return coloured ? COLOURED : PLAIN;
    }

    String error(String text) {
        return wrapped("1;31", text);
    }

    String warning(String text) {
        return wrapped("1;33", text);
    }

    String good(String text) {
        return wrapped("32", text);
    }

    String strong(String text) {
        return wrapped("1", text);
    }

    String faint(String text) {
        return wrapped("2", text);
    }

    private String wrapped(String code, String text) {
        return this == PLAIN ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
