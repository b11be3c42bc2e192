package org.leafwright.source;

import java.util.Optional;

/** Finds letters that stand in a telephone number for the digits they look like. */
final class PhoneLetters {
    private PhoneLetters() {}

    /**
     * Returns the number with digits in the place of O, l and I, or nothing if there are none.
     * Letters of words, as in “ext” or “or”, are left alone.
     */
    static Optional<String> corrected(String number) {
        StringBuilder out = new StringBuilder(number);
        int at = 0;
        while (at < number.length()) {
            int end = at;
            boolean digits = false;
            boolean alike = true;
            while (end < number.length() && Character.isLetterOrDigit(number.charAt(end))) {
                char c = number.charAt(end++);
                digits |= Character.isDigit(c);
                alike &= Character.isDigit(c) || digit(c) != c;
            }
            if (digits && alike) {
                for (int i = at; i < end; i++) {
                    out.setCharAt(i, digit(number.charAt(i)));
                }
            }
            at = Math.max(end, at + 1);
        }
        String corrected = out.toString();
        return corrected.equals(number) ? Optional.empty() : Optional.of(corrected);
    }

    private static char digit(char letter) {
        return switch (letter) {
            case 'O', 'o' -> '0';
            case 'l', 'I' -> '1';
            default -> letter;
        };
    }
}
