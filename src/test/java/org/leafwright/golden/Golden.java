package org.leafwright.golden;

/** Files that hold what tests expect; {@code -Dgolden=rewrite} writes them anew. */
public final class Golden {
    /** What a failing comparison tells. */
    public static final String HINT = "-Dgolden=rewrite writes it anew";

    private Golden() {}

    /** Returns whether tests write what they find instead of only comparing it. */
    public static boolean isToBeRewritten() {
        return System.getProperty("golden", "").equals("rewrite");
    }
}
