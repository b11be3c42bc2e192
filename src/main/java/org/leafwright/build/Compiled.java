package org.leafwright.build;

/**
 * A finished leaflet.
 *
 * @param pdf the file; whoever gets it owns it
 */
@SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
record Compiled(byte[] pdf, int pages) {}
