package org.leafwright.text;

/**
 * How a span of text is set.
 *
 * @param family the font family's name; other families step in for characters it lacks
 * @param sizePt the nominal size in points; scripts may be set somewhat larger or smaller so that
 *     mixed lines look even
 * @param bold set in a bold face
 * @param italic set in an italic face, or in bold for scripts that have no italics
 */
public record TextStyle(String family, double sizePt, boolean bold, boolean italic) {}
