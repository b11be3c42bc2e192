/** Pages and structure tree to a tagged PDF. */
@NullMarked
package org.leafwright.pdf;

import org.jspecify.annotations.NullMarked;
