package org.leafwright.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Keeps words as they were shaped, in font units, so that a word of any size is shaped once. */
final class WordCache {
    /** How many words are kept before the older half is let go. */
    private static final int GENERATION = 20_000;

    /** Words longer than this are seldom seen twice. */
    private static final int LONGEST = 64;

    private record Key(
            Face face, String text, String script, Locale language, boolean rightToLeft) {
        // Written out: the generated ones are slow to link at each start.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && text.equals(key.text)
                    && face.equals(key.face)
                    && script.equals(key.script)
                    && rightToLeft == key.rightToLeft
                    && language.equals(key.language);
        }

        @Override
        public int hashCode() {
            return (text.hashCode() * 31 + face.hashCode()) * 31 + script.hashCode();
        }
    }

    private final Shaper shaper;
    private final Generations<Key, Glyphs> words = new Generations<>(GENERATION);

    WordCache(Shaper shaper) {
        this.shaper = shaper;
    }

    /** Returns the glyphs of a part of a text, in font units; clusters count from {@code start}. */
    Glyphs shape(Item item, String text, int start, int end) {
        boolean joins =
                joinsAt(item, text, start)
                        || joinsAt(item, text, end)
                        || HanPunctuation.heedsBefore(item, text, start);
        if (joins || end - start > LONGEST) {
            return shapeAnew(item, text, start, end);
        }
        Key key =
                new Key(
                        item.face(),
                        text.substring(start, end),
                        item.script(),
                        item.language(),
                        item.rightToLeft());
        Glyphs known = words.get(key);
        if (known != null) {
            return known;
        }
        Glyphs shaped = shapeAnew(item, key.text(), 0, key.text().length());
        words.keep(key, shaped);
        return shaped;
    }

    private Glyphs shapeAnew(Item item, String text, int start, int end) {
        Glyphs shaped =
                shaper.shape(
                        item.face(),
                        text,
                        start,
                        end,
                        item.script(),
                        item.language(),
                        item.rightToLeft());
        return HanPunctuation.tightened(item, text, start, shaped);
    }

    /** Returns whether a word may come out otherwise beside a space, or beside another word. */
    boolean heedsNeighbours(Item item, boolean space) {
        if (space) {
            return shaper.heedsSpaces(item.face());
        }
        return switch (item.script()) {
            case "Mymr" -> true;
            case "Thai", "Laoo", "Khmr" -> !item.face().setsWordsAlone();
            default -> false;
        };
    }

    /**
     * Returns whether two words and the spaces between them come out otherwise together than apart.
     *
     * @param spaces where the first word ends
     * @param second where the second word starts, if one follows the spaces
     * @param end where it ends
     */
    boolean linked(Item item, String text, int start, int spaces, int second, int end) {
        Glyphs together = shape(item, text, start, end);
        int[] ends = {start, spaces, second, end};
        int at = item.rightToLeft() ? together.count() : 0;
        for (int i = 0; i < 3; i++) {
            if (ends[i] == ends[i + 1]) {
                continue;
            }
            Glyphs part = shape(item, text, ends[i], ends[i + 1]);
            at -= item.rightToLeft() ? part.count() : 0;
            if (!together.holds(part, at)) {
                return true;
            }
            at += item.rightToLeft() ? 0 : part.count();
        }
        return false;
    }

    /** Returns whether letters on both sides of an index may join, so that each needs the other. */
    private static boolean joinsAt(Item item, String text, int at) {
        return item.rightToLeft()
                && at > 0
                && at < text.length()
                && joins(text.charAt(at - 1))
                && joins(text.charAt(at));
    }

    private static boolean joins(char c) {
        return c > 0x300 && c != '\u200B' && !Character.isSpaceChar(c);
    }
}
