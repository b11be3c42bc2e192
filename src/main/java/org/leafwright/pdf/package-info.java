/** Pages and structure tree to a tagged PDF, and a PDF back to its structure for checks. */
@NullMarked
package org.leafwright.pdf;

import org.jspecify.annotations.NullMarked;
