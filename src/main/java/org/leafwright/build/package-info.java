/** Which leaflets are built, in parallel, written whole or not at all. */
@NullMarked
package org.leafwright.build;

import org.jspecify.annotations.NullMarked;
