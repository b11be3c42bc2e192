/** YAML and Markdown to the model. */
@NullMarked
package org.leafwright.source;

import org.jspecify.annotations.NullMarked;
