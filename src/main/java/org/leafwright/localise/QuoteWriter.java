package org.leafwright.localise;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.leafwright.language.EastAsian;
import org.leafwright.model.TypedText;

/**
 * Makes quotation marks and apostrophes of a typewriter's marks. Double marks are made only if each
 * has its partner, and single ones that open something only if it is closed again; otherwise nobody
 * knows what was meant.
 */
final class QuoteWriter {
    private static final String APOSTROPHE = "’";

    /** Words that lost their first letters, so that what starts them is no quotation mark. */
    private static final Set<String> CUT =
            Set.of("tis", "twas", "twill", "em", "til", "n", "s", "t", "k", "ie", "ns");

    private final TypedText text;
    private final QuotePairs pairs;
    private final boolean quoted;
    private final List<Quotation> quotations = new ArrayList<>();
    private final List<Integer> apostrophes = new ArrayList<>();

    /**
     * A quotation by where its marks stand.
     *
     * @param depth how many of the same kind it stands in
     */
    private record Quotation(int open, int close, int depth) {}

    /**
     * @param quoted whether all of the text stands between quotation marks already
     */
    QuoteWriter(TypedText text, QuotePairs pairs, boolean quoted) {
        this.text = text;
        this.pairs = pairs;
        this.quoted = quoted;
    }

    void write() {
        boolean paired = findDoubles();
        if (!paired) {
            quotations.clear();
        }
        findSingles();
        if (quoted) {
            findPrinted(pairs.outer());
        }
        writeQuotations();
        apostrophes.forEach(at -> text.replace(at, at + 1, APOSTROPHE));
    }

    private void writeQuotations() {
        quotations.sort(Comparator.comparingInt(Quotation::open));
        Deque<Integer> around = new ArrayDeque<>();
        for (Quotation quotation : quotations) {
            while (!around.isEmpty() && around.peek() < quotation.open()) {
                around.pop();
            }
            QuotePairs.Pair pair = pair(quotation, around.size());
            text.replace(quotation.open(), quotation.open() + 1, pair.open());
            text.replace(quotation.close(), quotation.close() + 1, pair.close());
            around.push(quotation.close());
        }
    }

    private QuotePairs.Pair pair(Quotation quotation, int depth) {
        if (quoted) {
            return depth % 2 == 0 ? pairs.inner() : pairs.outer();
        }
        boolean doubled = text.at(quotation.open()) == '"' && quotation.depth() % 2 == 0;
        return doubled ? pairs.doubled() : pairs.single();
    }

    /** Returns whether each double mark has its partner. */
    private boolean findDoubles() {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            if (text.at(i) != '"' || isWithinWord(i) || (open.isEmpty() && isDigit(i - 1))) {
                continue;
            }
            if (!open.isEmpty() && mayClose(i)) {
                int start = open.pop();
                quotations.add(new Quotation(start, i, open.size()));
            } else if (mayOpen(i)) {
                open.push(i);
            } else {
                return false;
            }
        }
        return open.isEmpty();
    }

    private void findSingles() {
        int open = TypedText.NONE;
        int last = lastClosing();
        for (int i = 0; i < text.length(); i++) {
            if (text.at(i) != '\'' || AddressWords.isAt(text, i)) {
                continue;
            }
            if (isWord(i - 1) && isLetter(i + 1)) {
                addApostrophe(i);
            } else if (startsCutWord(i)) {
                addApostrophe(i);
            } else if (open >= 0 && mayClose(i)) {
                quotations.add(new Quotation(open, i, 0));
                open = TypedText.NONE;
            } else if (open < 0 && mayOpen(i) && last > i + 1) {
                open = i;
            } else if (isApostrophe(i, last)) {
                addApostrophe(i);
            }
        }
    }

    /**
     * Returns whether a mark that opens and closes nothing ends a word, or starts one or a year.
     */
    private boolean isApostrophe(int at, int last) {
        boolean ends = isWord(at - 1) && !isDigit(at - 1) && !isWord(at + 1);
        boolean year = isDigit(at + 1) && isDigit(at + 2) && !isDigit(at + 3);
        boolean starts = at > last && mayOpen(at) && (isLetter(at + 1) || year);
        return ends || starts;
    }

    /** Finds quotations whose marks are the language's already. */
    private void findPrinted(QuotePairs.Pair pair) {
        char opening = pair.open().charAt(0);
        char closing = pair.close().charAt(pair.close().length() - 1);
        if (opening == closing || pair.isSingle() || pair.open().length() > 1) {
            return;
        }
        int open = TypedText.NONE;
        for (int i = 0; i < text.length(); i++) {
            if (text.at(i) == opening) {
                open = i;
            } else if (text.at(i) == closing && open >= 0) {
                quotations.add(new Quotation(open, i, 0));
                open = TypedText.NONE;
            }
        }
    }

    private void addApostrophe(int at) {
        boolean european = isEuropean(at - 1) || isEuropean(at + 1);
        if (european) {
            apostrophes.add(at);
        }
    }

    private boolean mayOpen(int at) {
        int after = text.at(at + 1);
        boolean before = !isWord(at - 1) || isUnspaced(at - 1) || isUnspaced(at + 1);
        return before && text.at(at - 1) != '=' && !isGap(after);
    }

    private boolean mayClose(int at) {
        int before = text.at(at - 1);
        boolean after = !isWord(at + 1) || isUnspaced(at - 1) || isUnspaced(at + 1);
        return after && !isGap(before);
    }

    /** Returns where the last single mark stands that may close a quotation. */
    private int lastClosing() {
        for (int i = text.length() - 1; i >= 0; i--) {
            if (text.at(i) == '\'' && mayClose(i)) {
                return i;
            }
        }
        return TypedText.NONE;
    }

    /** Returns whether a mark starts a word such as ’tis, or a decade such as ’90s. */
    private boolean startsCutWord(int at) {
        if (isWord(at - 1)) {
            return false;
        }
        StringBuilder word = new StringBuilder();
        int end = at + 1;
        while (isWord(end)) {
            word.append(Character.toLowerCase((char) text.at(end)));
            end++;
        }
        boolean decade =
                word.length() == 3
                        && Character.isDigit(word.charAt(0))
                        && word.charAt(1) == '0'
                        && word.charAt(2) == 's';
        boolean alone = text.at(end) != '\'' || word.toString().equals("n");
        return decade || (CUT.contains(word.toString()) && alone);
    }

    /** Marks within words of Hebrew and the like are theirs. */
    private boolean isWithinWord(int at) {
        return isLetter(at - 1) && isLetter(at + 1) && !isUnspaced(at - 1) && !isUnspaced(at + 1);
    }

    /** Returns whether a word stands there, or the end of a value's name, as in ${title}. */
    private boolean isWord(int at) {
        return text.at(at) == '}' || (text.at(at) >= 0 && Character.isLetterOrDigit(text.at(at)));
    }

    private boolean isLetter(int at) {
        return text.at(at) >= 0 && Character.isLetter(text.at(at));
    }

    private boolean isDigit(int at) {
        return text.at(at) >= 0 && Character.isDigit(text.at(at));
    }

    private boolean isUnspaced(int at) {
        return text.at(at) >= 0 && EastAsian.isUnspaced(text.at(at));
    }

    private static boolean isGap(int c) {
        return c < 0 || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Returns whether a letter is of a script whose languages write ’ for what is left out. */
    private boolean isEuropean(int at) {
        return isWord(at)
                && switch (Character.UnicodeScript.of(text.at(at))) {
                    case LATIN, GREEK, CYRILLIC, ARMENIAN, COMMON -> true;
                    default -> false;
                };
    }
}
