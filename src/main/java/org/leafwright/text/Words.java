package org.leafwright.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The shaped words of a paragraph and where each would stand if the paragraph were one line. A word
 * is what is shaped at once: the characters of an item between two spaces, or the spaces, or words
 * with the spaces between them where a face kerns over spaces.
 */
final class Words {
    /** A word longer than this is shaped in parts: no language has longer ones. */
    private static final int LONGEST = 128;

    /** A word this long ends where a line may end, as every word does in scripts without spaces. */
    private static final int LONG = 24;

    /** How many parts of words are kept: what is asked for again is asked for soon. */
    private static final int PARTS = 64;

    /** How many characters before a part of a word may change how it is shaped. */
    private static final int CONTEXT = 8;

    private static final char SOFT_HYPHEN = '\u00AD';

    private final Itemiser.Result paragraph;
    private final WordCache cache;
    private final Map<Long, Glyphs> parts = new ConcurrentHashMap<>();
    private final List<Glyphs> glyphs = new ArrayList<>();
    private final List<MissingGlyph> missing = new ArrayList<>();

    /** The word of each {@code char}. */
    private final int[] numbers;

    private int numbered;

    private int[] starts = new int[16];
    private int[] items = new int[16];

    /** Where each word starts, in points from the paragraph's start; and where the last ends. */
    private double[] places = new double[16];

    Words(Itemiser.Result paragraph, WordCache cache) {
        this.paragraph = paragraph;
        this.cache = cache;
        missing.addAll(paragraph.missing());
        numbers = new int[paragraph.text().length()];
        for (int i = 0; i < paragraph.items().size(); i++) {
            Item item = paragraph.items().get(i);
            for (int at = item.start(); at < item.end(); ) {
                int end = unitEnd(item, at);
                add(i, at, end);
                at = end;
            }
        }
        grow();
        number(paragraph.text().length());
        starts[glyphs.size()] = paragraph.text().length();
    }

    /** Counts characters up to an index to the last word, those too that no font has. */
    private void number(int end) {
        Arrays.fill(numbers, numbered, end, glyphs.size() - 1);
        numbered = end;
    }

    /** Returns where a word ends, with those that follow if the face sets them otherwise alone. */
    private int unitEnd(Item item, int start) {
        int word = start;
        int end = wordEnd(item, start);
        while (end < item.end()
                && end - start < LONGEST
                && paragraph.drawn().charAt(word) != ' '
                && cache.heedsNeighbours(item, paragraph.drawn().charAt(end) == ' ')) {
            int second = paragraph.drawn().charAt(end) == ' ' ? wordEnd(item, end) : end;
            int secondEnd = second < item.end() ? wordEnd(item, second) : second;
            if (!cache.linked(item, paragraph.drawn(), word, end, second, secondEnd)) {
                break;
            }
            word = second;
            end = secondEnd;
        }
        return end;
    }

    private int wordEnd(Item item, int start) {
        String text = paragraph.drawn();
        boolean space = text.charAt(start) == ' ';
        int keep = Scripts.spaceless(item.script()) ? 0 : LONG;
        int end = start + 1;
        while (end < item.end()
                && text.charAt(end) == ' ' == space
                && !(end - start >= keep && paragraph.breaks()[end] != LineBreaks.NONE)) {
            if (end - start >= LONGEST && paragraph.clusters().get(end)) {
                break;
            }
            end++;
        }
        return end;
    }

    private void add(int item, int start, int end) {
        grow();
        int word = glyphs.size();
        Item i = paragraph.items().get(item);
        Glyphs shaped = cache.shape(i, paragraph.drawn(), start, end);
        starts[word] = start;
        items[word] = item;
        number(start);
        glyphs.add(shaped);
        noteMissing(i, start, shaped);
        places[word + 1] = places[word] + shaped.width() * scale(i);
    }

    /** A face that maps a character to a glyph may still set it without one. */
    private void noteMissing(Item item, int start, Glyphs shaped) {
        for (int i = 0; i < shaped.count(); i++) {
            if (shaped.id(i) == 0) {
                missing.add(paragraph.missing(item.span(), start + shaped.cluster(i)));
            }
        }
    }

    /** Returns the characters that no face has, or that the chosen one can't set. */
    List<MissingGlyph> missing() {
        return missing;
    }

    private void grow() {
        if (glyphs.size() + 2 > starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
            items = Arrays.copyOf(items, 2 * items.length);
            places = Arrays.copyOf(places, 2 * places.length);
        }
    }

    static double scale(Item item) {
        return item.sizePt() / item.face().unitsPerEm();
    }

    int count() {
        return glyphs.size();
    }

    /** Returns the word that a {@code char} stands in. */
    int at(int index) {
        return numbers[index];
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return starts[word + 1];
    }

    Item item(int word) {
        return paragraph.items().get(items[word]);
    }

    /** Returns a word's glyphs in font units, or those of a part of it. */
    Glyphs glyphs(int word, int from, int to, boolean endsLine) {
        boolean hyphen = endsLine && paragraph.text().charAt(to - 1) == SOFT_HYPHEN;
        if (from == start(word) && to == end(word) && !hyphen) {
            return glyphs.get(word);
        }
        if (hyphen) {
            int around = Math.max(0, from - CONTEXT);
            String hyphened = paragraph.drawn().substring(around, to - 1) + "-";
            return cache.shape(item(word), hyphened, from - around, to - around);
        }
        return part(word, from, to);
    }

    private Glyphs part(int word, int from, int to) {
        long key = (long) from << Integer.SIZE | to;
        Glyphs part = parts.get(key);
        if (part == null) {
            part = cache.shape(item(word), paragraph.drawn(), from, to);
            if (parts.size() >= PARTS) {
                parts.clear();
            }
            parts.put(key, part);
        }
        return part;
    }

    /** Returns the word that a {@code char} stands in the midst of, or -1. */
    int parted(int index) {
        if (index >= starts[count()]) {
            return -1;
        }
        int word = at(index);
        return start(word) == index ? -1 : word;
    }

    /** Returns where a line that ends before a {@code char} would end. */
    double endPlace(int index) {
        if (index == 0) {
            return 0;
        }
        int word = at(index - 1);
        boolean hyphen = paragraph.text().charAt(index - 1) == SOFT_HYPHEN;
        if (index == end(word) && !hyphen) {
            return places[word + 1];
        }
        return places[word] + width(word, start(word), index, true);
    }

    /** Returns where a line that starts with a {@code char} would start. */
    double startPlace(int index) {
        if (index >= paragraph.text().length()) {
            return places[count()];
        }
        int word = at(index);
        return index == start(word)
                ? places[word]
                : places[word + 1] - width(word, index, end(word), false);
    }

    /** Returns the width of a line's characters. */
    double width(int from, int to) {
        if (to <= from) {
            return 0;
        }
        int word = at(from);
        if (from > start(word) && to < end(word)) {
            return width(word, from, to, true);
        }
        return endPlace(to) - startPlace(from);
    }

    private double width(int word, int from, int to, boolean endsLine) {
        return glyphs(word, from, to, endsLine).width() * scale(item(word));
    }

    /** Returns how far each cluster of a word reaches, measured from the word's start. */
    double[] reaches(int word) {
        Glyphs shaped = glyphs.get(word);
        double[] reach = new double[end(word) - start(word) + 1];
        for (int i = 0; i < shaped.count(); i++) {
            reach[shaped.cluster(i) + 1] += shaped.advance(i) * scale(item(word));
        }
        for (int i = 1; i < reach.length; i++) {
            reach[i] += reach[i - 1];
        }
        return reach;
    }
}
