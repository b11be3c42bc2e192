package org.leafwright.layout;

import java.util.List;
import org.leafwright.model.Block;
import org.leafwright.model.Text;

/** Finds the columns of a table that hold nothing but figures, which are compared by their ends. */
final class FigureColumns {
    private static final int LONGEST_UNIT = 4;

    private FigureColumns() {}

    /** Returns for each column whether all its cells hold a number, perhaps with sign and unit. */
    static boolean[] of(Block.Table table) {
        boolean[] figures = new boolean[table.width()];
        for (int column = table.rowHeaders() ? 1 : 0; column < figures.length; column++) {
            figures[column] = table.rows().size() > 1;
            for (List<Text> row : table.rows()) {
                figures[column] &= column < row.size() && isFigure(row.get(column).plain());
            }
        }
        return figures;
    }

    /** Returns whether a text is one number, not one of digits only to be dialled. */
    private static boolean isFigure(String cell) {
        String text = cell.strip();
        int digits = 0;
        int letters = 0;
        int first = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                if (letters > 0) {
                    return false;
                }
                first = digits == 0 ? Character.digit(c, 10) : first;
                digits++;
            } else if (Character.isLetter(c)) {
                letters++;
                if (digits == 0) {
                    return false;
                }
            }
        }
        boolean dialled = digits > 1 && first == 0 && Character.isDigit(text.charAt(1));
        return digits > 0 && letters <= LONGEST_UNIT && !dialled;
    }
}
