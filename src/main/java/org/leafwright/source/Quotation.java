package org.leafwright.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leafwright.diagnostic.Positions;
import org.leafwright.model.Block;
import org.leafwright.model.Text;
import org.leafwright.model.TypedText;

/**
 * A quotation as it was typed: often between quotation marks, which are printed anyway, and with
 * who said it at its end, after a dash.
 */
final class Quotation {
    private static final String DASHES = "—–―-";
    private static final String SENTENCE_ENDS = ".!?…。！？\"'”’“‘»›」』";
    private static final int LONGEST_NAME = 80;

    private final Positions positions;
    private final List<Block> body;
    private Optional<Text> by;

    private Quotation(List<Block> body, Optional<Text> by, Positions positions) {
        this.body = new ArrayList<>(body);
        this.by = by;
        this.positions = positions;
    }

    /** Returns a quotation without marks around it, and with its speaker apart. */
    static Block.Quote of(List<Block> body, Optional<Text> by, Positions positions) {
        Quotation quotation = new Quotation(body, by, positions);
        if (by.isEmpty() && !body.isEmpty()) {
            quotation.takeSpeaker();
        }
        quotation.unquote();
        return new Block.Quote(quotation.body, quotation.by);
    }

    private void takeSpeaker() {
        int last = body.size() - 1;
        Optional<Text> listed = onlyItem(body.get(last));
        if (listed.isPresent() && last > 0) {
            by = listed.filter(Quotation::isName);
            by.ifPresent(any -> body.remove(last));
            return;
        }
        if (!(body.get(last) instanceof Block.Paragraph paragraph)) {
            return;
        }
        TypedText typed = TypedText.of(paragraph.text().inlines());
        int dash = dash(typed, last > 0);
        if (dash < 0) {
            return;
        }
        int name = dash;
        while (DASHES.indexOf(typed.at(name)) >= 0 || isGap(typed.at(name))) {
            name++;
        }
        Text speaker = part(paragraph.text(), name, typed.length());
        if (!isName(speaker)) {
            return;
        }
        by = Optional.of(speaker);
        int end = dash;
        while (end > 0 && isGap(typed.at(end - 1))) {
            end--;
        }
        if (end == 0) {
            body.remove(last);
        } else {
            body.set(last, paragraph(paragraph, part(paragraph.text(), 0, end)));
        }
    }

    /**
     * Returns where the dash before a speaker stands; -1 if there is none. It starts a line, or
     * follows a sentence's end.
     */
    private static int dash(TypedText typed, boolean mayStart) {
        for (int i = typed.length() - 2; i >= Math.max(0, typed.length() - LONGEST_NAME); i--) {
            boolean dash = DASHES.indexOf(typed.at(i)) >= 0 && DASHES.indexOf(typed.at(i - 1)) < 0;
            boolean alone = i == 0 || isGap(typed.at(i - 1)) || isEnd(typed.at(i - 1));
            if (dash && alone && isGapOrLong(typed, i)) {
                int before = i - 1;
                while (before >= 0 && isGap(typed.at(before))) {
                    before--;
                }
                boolean ends = isEnd(typed.at(before)) || typed.startsPiece(i);
                return i == 0 ? (mayStart ? 0 : -1) : ends ? i : -1;
            }
        }
        return -1;
    }

    private static boolean isGapOrLong(TypedText typed, int dash) {
        return isGap(typed.at(dash + 1)) || typed.at(dash) != '-' || typed.at(dash + 1) == '-';
    }

    private static boolean isName(Text text) {
        String name = text.plain().strip();
        return !name.isEmpty()
                && name.length() < LONGEST_NAME
                && name.codePoints().anyMatch(Character::isLetter)
                && "!?…".indexOf(name.charAt(name.length() - 1)) < 0;
    }

    private static Optional<Text> onlyItem(Block block) {
        return block instanceof Block.ItemList list
                        && list.kind() == Block.ListKind.BULLETS
                        && list.items().size() == 1
                        && list.items().get(0).body().size() == 1
                        && list.items().get(0).body().get(0) instanceof Block.Paragraph only
                ? Optional.of(only.text())
                : Optional.empty();
    }

    private void unquote() {
        List<TypedText> texts = new ArrayList<>();
        for (Block block : body) {
            if (!(block instanceof Block.Paragraph paragraph)) {
                return;
            }
            texts.add(TypedText.of(paragraph.text().inlines()));
        }
        if (!TypedQuoteMarks.remove(texts)) {
            return;
        }
        for (int i = 0; i < texts.size(); i++) {
            Block.Paragraph paragraph = (Block.Paragraph) body.get(i);
            Text text = paragraph.text();
            body.set(i, paragraph(paragraph, texts.get(i).marked(text, positions)));
        }
    }

    private Block paragraph(Block.Paragraph from, Text text) {
        return positions.copy(from, new Block.Paragraph(text));
    }

    private Text part(Text text, int from, int to) {
        TypedText typed = TypedText.of(text.inlines());
        typed.remove(0, from);
        typed.remove(to, typed.length());
        return typed.marked(text, positions);
    }

    private static boolean isEnd(int c) {
        return c >= 0 && SENTENCE_ENDS.indexOf(c) >= 0;
    }

    private static boolean isGap(int c) {
        return c >= 0 && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
