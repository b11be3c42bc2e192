package org.leafwright.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Position;
import org.leafwright.diagnostic.Quoted;
import org.leafwright.model.Inline;
import org.leafwright.model.Text;

/**
 * Gives the notes of a table their marks: those they start with, or else the next in the order that
 * printers use. Each mark has to stand in a cell, and each in a cell to be told.
 */
final class TableNotes {
    private static final String SIGNS = "*†‡§";
    private static final int MOST_OF_ONE_SIGN = 3;

    private final Reading reading;

    /** The marks in the cells, each with the first cell that has it. */
    private final Map<String, Text> inCells = new LinkedHashMap<>();

    TableNotes(Reading reading, List<Text> cells) {
        this.reading = reading;
        for (Text cell : cells) {
            marks(cell.plain()).forEach(mark -> inCells.putIfAbsent(mark, cell));
        }
    }

    /** Returns the notes, each with its mark, and warns of marks that lead nowhere. */
    List<Text> marked(List<Text> notes) {
        Set<String> told = new LinkedHashSet<>();
        for (Text note : notes) {
            own(note).ifPresent(told::add);
        }
        List<Text> marked = new ArrayList<>();
        for (Text note : notes) {
            Optional<String> own = own(note);
            String mark = own.orElseGet(() -> next(told));
            told.add(mark);
            if (!inCells.containsKey(mark)) {
                warn(
                        reading.positions().of(note),
                        "No cell of the table has the mark " + Quoted.of(mark) + " of this note",
                        "Put " + mark + " after the words in a cell that the note is about");
            }
            marked.add(own.isPresent() ? note : with(mark, note));
        }
        inCells.forEach(
                (mark, cell) -> {
                    if (!told.contains(mark)) {
                        warn(
                                reading.positions().of(cell),
                                "No note tells what "
                                        + Quoted.of(mark)
                                        + " in this cell stands for",
                                "Add a note that starts with " + mark + ", or remove the mark");
                    }
                });
        return marked;
    }

    private void warn(Optional<Position> place, String message, String hint) {
        place.ifPresent(at -> reading.warn(Code.BAD_VALUE, at, message, hint));
    }

    private Text with(String mark, Text note) {
        List<Inline> inlines = new ArrayList<>();
        inlines.add(new Inline.Characters(mark + " "));
        inlines.addAll(note.inlines());
        return reading.positions().copy(note, new Text(inlines));
    }

    private static Optional<String> own(Text note) {
        List<String> marks = marks(note.plain());
        return marks.isEmpty() || !note.plain().startsWith(marks.get(0))
                ? Optional.empty()
                : Optional.of(marks.get(0));
    }

    private static String next(Set<String> used) {
        for (int count = 1; count <= MOST_OF_ONE_SIGN; count++) {
            for (int i = 0; i < SIGNS.length(); i++) {
                String mark = SIGNS.substring(i, i + 1).repeat(count);
                if (!used.contains(mark)) {
                    return mark;
                }
            }
        }
        return "*".repeat(used.size() + 1);
    }

    /** Returns the runs of one sign in a text. */
    private static List<String> marks(String text) {
        List<String> marks = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            int end = i + 1;
            while (end < text.length() && text.charAt(end) == text.charAt(i)) {
                end++;
            }
            if (SIGNS.indexOf(text.charAt(i)) >= 0) {
                marks.add(text.substring(i, end));
            }
            i = end;
        }
        return marks;
    }
}
