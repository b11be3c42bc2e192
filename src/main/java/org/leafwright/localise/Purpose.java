package org.leafwright.localise;

/** What an edition is for. */
public enum Purpose {
    /** For its readers. */
    PUBLICATION,
    /**
     * For those who work on it: each page is marked, and what is merely too long is let through.
     */
    DRAFT
}
