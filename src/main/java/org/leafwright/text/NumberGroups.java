package org.leafwright.text;

/** Finds numbers that are written in groups: of telephones, of registers, and in thousands. */
final class NumberGroups {
    /** How many groups of digits a number may have. */
    private static final int MOST_GROUPS = 8;

    private final FigureText chars;

    NumberGroups(FigureText chars) {
        this.chars = chars;
    }

    /** Returns the end of a number written in groups, such as {@code 0800 123 456}. */
    int end(int start, int firstEnd) {
        int digits = chars.countDigits(start, firstEnd);
        int firstDigits = digits;
        int groups = 1;
        boolean byThree = firstDigits <= 3 && chars.allDigits(start, firstEnd);
        boolean open =
                chars.at(start) == '(' || (start + 1 < firstEnd && chars.at(start + 1) == '(');
        int end = firstEnd;
        int next = end;
        while (groups <= MOST_GROUPS) {
            int i = next;
            if (open && chars.at(i) == ')') {
                i++;
            }
            if (chars.isSpace(i) || chars.at(i) == '-') {
                i++;
            }
            if (chars.at(i) == '(' && chars.isDigit(i + 1)) {
                i++;
            }
            if ((i == next && chars.at(i - 1) != ')') || !chars.isDigit(i)) {
                break;
            }
            int groupEnd = i;
            while (chars.isDigit(groupEnd)
                    || (chars.at(groupEnd) == '-' && chars.isDigit(groupEnd + 1))) {
                groupEnd++;
            }
            if (chars.at(groupEnd) == ')') {
                groupEnd++;
            }
            if (Character.isLetter(chars.at(groupEnd)) || chars.goesOn(groupEnd)) {
                break;
            }
            int count = chars.countDigits(i, groupEnd);
            byThree &= count == 3;
            digits += count;
            groups++;
            next = groupEnd;
        }
        boolean international = chars.at(start) == '+' || open || zero(start);
        boolean phone =
                (international && digits >= 7 && digits <= 15)
                        || (groups >= 3 && digits >= 7 && digits <= 15);
        return groups > 1 && (phone || byThree) ? next : end;
    }

    private boolean zero(int start) {
        return Character.digit(chars.at(start), 10) == 0;
    }
}
