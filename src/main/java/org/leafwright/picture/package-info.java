/** Picture files, measured and checked: PNG, JPEG and SVG. */
@NullMarked
package org.leafwright.picture;

import org.jspecify.annotations.NullMarked;
