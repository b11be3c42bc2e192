/** What is wrong with the input, where it stands, and what to do about it. */
@NullMarked
package org.leafwright.diagnostic;

import org.jspecify.annotations.NullMarked;
