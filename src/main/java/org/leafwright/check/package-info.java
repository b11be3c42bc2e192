/** Editorial rules, one class each. */
@NullMarked
package org.leafwright.check;

import org.jspecify.annotations.NullMarked;
