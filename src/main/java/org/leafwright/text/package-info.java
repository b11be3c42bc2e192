/** Characters to lines of positioned glyphs: fonts, bidi, scripts, shaping, line breaking. */
@NullMarked
package org.leafwright.text;

import org.jspecify.annotations.NullMarked;
