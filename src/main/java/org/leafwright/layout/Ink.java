package org.leafwright.layout;

import org.leafwright.model.Colour;

/**
 * The colours of text and marks on one background. Each reaches the contrast of WCAG 2.2 that its
 * use demands on it.
 *
 * @param paper the background
 * @param text running text
 * @param heading headings, which are large
 * @param label small headings, labels, summaries and quotes
 * @param link links, which are underlined too
 * @param muted captions and footers
 * @param mark bullets, ticks, rules that carry meaning
 */
record Ink(
        Colour paper,
        Colour text,
        Colour heading,
        Colour label,
        Colour link,
        Colour muted,
        Colour mark) {}
