/** Model and language to an edition: built-in words, dates, hours and digits. */
@NullMarked
package org.leafwright.localise;

import org.jspecify.annotations.NullMarked;
