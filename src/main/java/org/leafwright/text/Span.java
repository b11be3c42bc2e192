package org.leafwright.text;

import java.util.Locale;

/**
 * A stretch of a paragraph in one style and language.
 *
 * @param text the characters in logical order; {@code \n} is a forced line break
 * @param style how they are set
 * @param language their language
 */
public record Span(String text, TextStyle style, Locale language) {}
