package org.leafwright.localise;

/**
 * The quotation marks of a language: those of a quotation, and those of one within it.
 *
 * @param outer what CLDR has for a quotation
 * @param inner what it has for a quotation within one
 */
record QuotePairs(Pair outer, Pair inner) {
    private static final String SINGLE = "‘’‚‹›";

    /** An opening and a closing mark; some languages have a space within them. */
    record Pair(String open, String close) {
        boolean isSingle() {
            return SINGLE.indexOf(open.charAt(0)) >= 0;
        }
    }

    static QuotePairs of(Words words) {
        return new QuotePairs(
                new Pair(words.get("quote.open"), words.get("quote.close")),
                new Pair(words.get("quote.inner.open"), words.get("quote.inner.close")));
    }

    /**
     * Returns the pair that stands for the typewriter's double marks: few languages start single.
     */
    Pair doubled() {
        return outer.isSingle() && !inner.isSingle() ? inner : outer;
    }

    /** Returns the pair that stands for the typewriter's single marks. */
    Pair single() {
        return outer.isSingle() && !inner.isSingle() ? outer : inner;
    }
}
