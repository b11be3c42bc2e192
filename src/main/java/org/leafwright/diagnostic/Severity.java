package org.leafwright.diagnostic;

/** How much a diagnostic weighs. */
public enum Severity {
    /** The leaflet can't be built. */
    ERROR,
    /** The leaflet is built, and somebody should look. */
    WARNING
}
