/**
 * SVG files to drawings.
 *
 * <p>A file is decoded ({@code SvgSource}), read into a tree ({@code ElementTree}), given what its
 * style sheets say ({@code Cascade}), and walked over once ({@code Walker}), which follows each
 * reference and leaves groups, contours and paints. What would be drawn and can't be is a {@code
 * Fault} with its place in the file.
 */
@NullMarked
package org.leafwright.picture.svg;

import org.jspecify.annotations.NullMarked;
