/** What is known of every language: its names, its script and its direction. */
@NullMarked
package org.leafwright.language;

import org.jspecify.annotations.NullMarked;
