/** An edition to pages of placed items and a structure tree. Lengths are points; y runs down. */
@NullMarked
package org.leafwright.layout;

import org.jspecify.annotations.NullMarked;
