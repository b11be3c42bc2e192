package org.leafwright.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.leafwright.diagnostic.Positions;

/**
 * The characters of a text as they were typed, through all its inlines, and what is to stand in the
 * place of some. A line break counts as the character {@code \n}.
 */
public final class TypedText {
    /** What is before a text and after it. */
    public static final int NONE = -1;

    private static final char BREAK = '\n';

    /** A letter for what isn't to be touched: verbatim characters and words of other languages. */
    private static final String KEPT = "x";

    private final StringBuilder characters = new StringBuilder();
    private final BitSet starts = new BitSet();
    private @Nullable String[] printed = {};

    private TypedText() {}

    public static TypedText of(List<Inline> inlines) {
        TypedText text = new TypedText();
        Reader reader = text.new Reader();
        inlines.forEach(inline -> inline.accept(reader));
        return text;
    }

    public static TypedText of(String line) {
        TypedText text = new TypedText();
        text.characters.append(line);
        return text;
    }

    public int length() {
        return characters.length();
    }

    /** Returns a character, or {@link #NONE} past an end. */
    public int at(int offset) {
        return offset >= 0 && offset < characters.length() ? characters.charAt(offset) : NONE;
    }

    /** Returns where the run of the same character ends that starts at an offset. */
    public int endOfRun(int start) {
        int end = start;
        while (end < length() && characters.charAt(end) == characters.charAt(start)) {
            end++;
        }
        return end;
    }

    /** Returns whether characters of an inline start at an offset: a line of the source, mostly. */
    public boolean startsPiece(int offset) {
        return starts.get(offset);
    }

    /** Notes what is printed in the place of a part. */
    public void replace(int start, int end, String by) {
        if (printed.length == 0) {
            printed = new String[length()];
        }
        printed[start] = by;
        for (int i = start + 1; i < end; i++) {
            printed[i] = "";
        }
    }

    /** Notes that a part isn't printed. */
    public void remove(int start, int end) {
        if (start < end) {
            replace(start, end, "");
        }
    }

    /** Returns the line that this was made of, as it is printed. */
    public String marked(String line) {
        return part(0, line);
    }

    private String part(int start, String value) {
        if (printed.length == 0) {
            return value;
        }
        StringBuilder out = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            String by = printed[start + i];
            if (by == null) {
                out.append(value.charAt(i));
            } else {
                out.append(by);
            }
        }
        return out.toString();
    }

    /**
     * Returns the text that this was made of, as it is printed.
     *
     * @param positions learns that each new part stands where the old one did
     */
    public Text marked(Text text, Positions positions) {
        List<Inline> inlines = new Writer(positions).all(text.inlines());
        return positions.copy(text, new Text(inlines));
    }

    /** Gathers the characters of inlines. */
    private final class Reader implements Inline.Visitor<TypedText> {
        private TypedText all(List<Inline> inlines) {
            inlines.forEach(inline -> inline.accept(this));
            return TypedText.this;
        }

        @Override
        public TypedText characters(Inline.Characters from) {
            starts.set(characters.length());
            if (from.verbatim()) {
                characters.append(KEPT.repeat(from.value().length()));
            } else {
                characters.append(from.value());
            }
            return TypedText.this;
        }

        @Override
        public TypedText emphasis(Inline.Emphasis emphasis) {
            return all(emphasis.children());
        }

        @Override
        public TypedText strong(Inline.Strong strong) {
            return all(strong.children());
        }

        @Override
        public TypedText link(Inline.Link link) {
            return all(link.children());
        }

        @Override
        public TypedText foreign(Inline.Foreign foreign) {
            int length = new Text(foreign.children()).plain().length();
            characters.append(KEPT.repeat(length));
            return TypedText.this;
        }

        @Override
        public TypedText isolate(Inline.Isolate isolate) {
            return all(isolate.children());
        }

        @Override
        public TypedText lineBreak(Inline.LineBreak lineBreak) {
            characters.append(BREAK);
            return TypedText.this;
        }
    }

    /** Writes the inlines anew, in the order they were gathered in. */
    private final class Writer implements Inline.Visitor<Optional<Inline>> {
        private final Positions positions;
        private int at;

        Writer(Positions positions) {
            this.positions = positions;
        }

        private List<Inline> all(List<Inline> inlines) {
            List<Inline> out = new ArrayList<>();
            for (Inline inline : inlines) {
                inline.accept(this).map(to -> positions.copy(inline, to)).ifPresent(out::add);
            }
            return out;
        }

        @Override
        public Optional<Inline> characters(Inline.Characters from) {
            String value = part(at, from.value());
            at += from.value().length();
            if (value.equals(from.value())) {
                return Optional.of(from);
            }
            return value.isEmpty() ? Optional.empty() : Optional.of(new Inline.Characters(value));
        }

        @Override
        public Optional<Inline> emphasis(Inline.Emphasis emphasis) {
            return whole(all(emphasis.children()), Inline.Emphasis::new);
        }

        @Override
        public Optional<Inline> strong(Inline.Strong strong) {
            return whole(all(strong.children()), Inline.Strong::new);
        }

        @Override
        public Optional<Inline> link(Inline.Link link) {
            return whole(all(link.children()), words -> new Inline.Link(link.target(), words));
        }

        @Override
        public Optional<Inline> foreign(Inline.Foreign foreign) {
            int start = at;
            at += new Text(foreign.children()).plain().length();
            return isRemoved(start) ? Optional.empty() : Optional.of(foreign);
        }

        @Override
        public Optional<Inline> isolate(Inline.Isolate isolate) {
            return whole(all(isolate.children()), Inline.Isolate::new);
        }

        @Override
        public Optional<Inline> lineBreak(Inline.LineBreak lineBreak) {
            return isRemoved(at++) ? Optional.empty() : Optional.of(lineBreak);
        }

        private Optional<Inline> whole(
                List<Inline> children, Function<List<Inline>, Inline> inline) {
            return children.isEmpty() ? Optional.empty() : Optional.of(inline.apply(children));
        }

        private boolean isRemoved(int offset) {
            return offset < printed.length && "".equals(printed[offset]);
        }
    }
}
