package org.leafwright.model;

import java.util.Locale;
import java.util.Optional;

/** The decimal numbering systems that numbers can be printed in, named as CLDR names them. */
public enum NumberingSystem {
    LATN(0x0030),
    ARAB(0x0660),
    ARABEXT(0x06F0),
    NKOO(0x07C0),
    DEVA(0x0966),
    BENG(0x09E6),
    GURU(0x0A66),
    GUJR(0x0AE6),
    ORYA(0x0B66),
    TAMLDEC(0x0BE6),
    TELU(0x0C66),
    KNDA(0x0CE6),
    MLYM(0x0D66),
    THAI(0x0E50),
    LAOO(0x0ED0),
    TIBT(0x0F20),
    MYMR(0x1040),
    KHMR(0x17E0);

    private final String digits;

    NumberingSystem(int zero) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            out.appendCodePoint(zero + i);
        }
        digits = out.toString();
    }

    /** Returns the CLDR name, such as {@code latn}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the ten digits, 0 first. */
    public String digits() {
        return digits;
    }

    /** Returns the system with the given CLDR name. */
    public static Optional<NumberingSystem> named(String id) {
        for (NumberingSystem system : values()) {
            if (system.id().equals(id)) {
                return Optional.of(system);
            }
        }
        return Optional.empty();
    }
}
