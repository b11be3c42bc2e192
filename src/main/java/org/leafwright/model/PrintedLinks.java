package org.leafwright.model;

/** Where paper shows the addresses that links lead to. */
public enum PrintedLinks {
    /** After a “For more information” line only. */
    MORE,
    /** After every link. */
    BESIDE,
    /** Numbered at the leaflet's end, in one series with its sources. */
    NOTES,
    /** Nowhere. */
    NONE
}
