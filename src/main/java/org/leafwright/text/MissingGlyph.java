package org.leafwright.text;

/**
 * A character that no font has.
 *
 * @param span the span it stands in, by its index in the paragraph
 * @param offset its first {@code char} in that span's text
 * @param codePoint the character; an unpaired surrogate stands for itself
 */
public record MissingGlyph(int span, int offset, int codePoint) {}
