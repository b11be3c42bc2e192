package org.leafwright.text;

import java.util.ArrayList;
import java.util.List;

/** Makes lines of positioned runs from the words of a paragraph. */
final class LineMaker {
    private final Itemiser.Result paragraph;
    private final Words words;
    private final LineHeights heights;

    /** A run with the level that orders it, and the width of the spaces that end its line. */
    private record Levelled(GlyphRun run, int level, double trailing) {}

    LineMaker(Itemiser.Result paragraph, Words words) {
        this.paragraph = paragraph;
        this.words = words;
        this.heights = new LineHeights(paragraph.strut());
    }

    /** Makes the line from a {@code char} up to a break. */
    Line make(int start, Break end) {
        int spacesEnd = end.at();
        while (spacesEnd > end.contentEnd()
                && LineBreaks.isSeparator(paragraph.text().charAt(spacesEnd - 1))) {
            spacesEnd--;
        }
        List<Levelled> runs = new ArrayList<>();
        double ascent = heights.ascent();
        double descent = heights.descent();
        boolean stacks = false;
        for (int word = words.at(start);
                word < words.count() && words.start(word) < Math.max(end.at(), start + 1); ) {
            Item item = words.item(word);
            if (heights.heed(item)) {
                ascent = Math.max(ascent, LineHeights.ascent(item));
                descent = Math.max(descent, LineHeights.descent(item));
            }
            stacks |= ScriptHeights.stacks(item.script());
            int from = Math.max(start, item.start());
            int contentTo = Math.max(from, Math.min(item.end(), end.contentEnd()));
            int spacesTo = Math.max(contentTo, Math.min(item.end(), spacesEnd));
            // Spaces at a line's end stand at the end that the paragraph's direction gives (UAX 9,
            // L1).
            boolean apart = item.level() != (paragraph.rightToLeft() ? 1 : 0);
            int runTo = apart ? contentTo : spacesTo;
            if (from < runTo) {
                double spaces = apart ? 0 : words.width(contentTo, spacesTo);
                runs.add(
                        new Levelled(
                                run(item, from, runTo, end.contentEnd()), item.level(), spaces));
            }
            if (runTo < spacesTo) {
                GlyphRun spaces = run(item, runTo, spacesTo, end.contentEnd());
                runs.add(new Levelled(spaces, paragraph.rightToLeft() ? 1 : 0, spaces.width()));
            }
            word = item.end() >= paragraph.text().length() ? words.count() : words.at(item.end());
        }
        List<Line.PlacedRun> placed = place(runs);
        return new Line(
                placed,
                width(runs),
                ascent,
                descent,
                stacks ? LineInk.above(placed) : ascent,
                stacks ? LineInk.below(placed) : descent,
                end.emergency());
    }

    private static double width(List<Levelled> runs) {
        double width = 0;
        for (int i = 0; i < runs.size(); i++) {
            width += runs.get(i).run().width() - runs.get(i).trailing();
        }
        return width;
    }

    private List<Line.PlacedRun> place(List<Levelled> runs) {
        byte[] levels = new byte[runs.size()];
        double trailing = 0;
        for (int i = 0; i < levels.length; i++) {
            Levelled run = runs.get(i);
            levels[i] = (byte) run.level();
            trailing += run.trailing();
        }
        double[] places = new double[levels.length];
        double x = paragraph.rightToLeft() ? -trailing : 0;
        for (int index : VisualOrder.of(levels)) {
            places[index] = x;
            x += runs.get(index).run().width();
        }
        List<Line.PlacedRun> placed = new ArrayList<>(levels.length);
        for (int i = 0; i < levels.length; i++) {
            placed.add(new Line.PlacedRun(runs.get(i).run(), places[i]));
        }
        return placed;
    }

    private GlyphRun run(Item item, int from, int to, int inkEnd) {
        int first = words.at(from);
        Glyphs[] parts = new Glyphs[words.at(to - 1) - first + 1];
        int count = 0;
        for (int i = 0; i < parts.length; i++) {
            int word = first + i;
            int partTo = Math.min(to, words.end(word));
            parts[i] =
                    words.glyphs(word, Math.max(from, words.start(word)), partTo, partTo == inkEnd);
            count += parts[i].count();
        }
        Glyphs.Joint joint = new Glyphs.Joint(count, Words.scale(item));
        for (int i = 0; i < parts.length; i++) {
            int p = item.rightToLeft() ? parts.length - 1 - i : i;
            joint.add(parts[p], Math.max(from, words.start(first + p)) - from);
        }
        return new GlyphRun(
                item.face(),
                item.sizePt(),
                item.span(),
                item.language(),
                item.rightToLeft(),
                paragraph.text().substring(from, to),
                joint.glyphs());
    }
}
