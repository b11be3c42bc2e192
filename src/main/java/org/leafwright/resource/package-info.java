/** Files that are part of the program: words, tables, schemas, samples. */
@NullMarked
package org.leafwright.resource;

import org.jspecify.annotations.NullMarked;
