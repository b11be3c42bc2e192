package org.leafwright.layout;

import java.util.ArrayList;
import java.util.List;
import org.leafwright.text.GlyphRun;
import org.leafwright.text.Line;

/**
 * A word that was parted because it is wider than its room.
 *
 * @param word the whole of it
 * @param span the span that most of it is in
 * @param piece the part that this span holds
 */
record BrokenWord(String word, int span, String piece) {
    /** Returns the broken words of a paragraph's lines, in order. */
    static List<BrokenWord> in(List<SetLine> lines) {
        List<BrokenWord> words = new ArrayList<>(1);
        int next = 0;
        while (next < lines.size()) {
            if (!lines.get(next).line().forced()) {
                next++;
                continue;
            }
            Finder finder = new Finder();
            finder.start(lines.get(next).line());
            int last = next + 1;
            while (last < lines.size() && finder.goOn(lines.get(last).line())) {
                last++;
            }
            words.add(finder.word());
            next = Math.max(last, next + 1);
        }
        return words;
    }

    /** Gathers a word from the lines that it is parted over. */
    private static final class Finder {
        private final StringBuilder word = new StringBuilder();
        private final List<Integer> spans = new ArrayList<>();

        /** Takes the last word of a line. */
        void start(Line line) {
            int last = line.runs().size() - 1;
            for (int r = 0; r <= last; r++) {
                GlyphRun run = line.runs().get(r).run();
                String text = run.text();
                for (int i = 0; i < text.length(); i++) {
                    // Words that belong together are parted at the space between them: it is kept.
                    boolean ends = r == last && i == text.length() - 1;
                    if (isSpace(text.charAt(i)) && !ends) {
                        word.setLength(0);
                        spans.clear();
                    } else {
                        add(text.charAt(i), run.span());
                    }
                }
            }
        }

        /** Takes what a line holds of the word and returns whether it goes on after that. */
        boolean goOn(Line line) {
            for (Line.PlacedRun placed : line.runs()) {
                String text = placed.run().text();
                for (int i = 0; i < text.length(); i++) {
                    if (isSpace(text.charAt(i))) {
                        return false;
                    }
                    add(text.charAt(i), placed.run().span());
                }
            }
            return line.forced();
        }

        private void add(char c, int span) {
            word.append(c);
            spans.add(span);
        }

        BrokenWord word() {
            int from = 0;
            int to = 0;
            int start = 0;
            for (int i = 1; i <= spans.size(); i++) {
                if (i == spans.size() || !spans.get(i).equals(spans.get(start))) {
                    if (i - start > to - from) {
                        from = start;
                        to = i;
                    }
                    start = i;
                }
            }
            return new BrokenWord(word.toString(), spans.get(from), word.substring(from, to));
        }

        private static boolean isSpace(char c) {
            return c == ' ' || c == '\t' || c == '\n';
        }
    }
}
