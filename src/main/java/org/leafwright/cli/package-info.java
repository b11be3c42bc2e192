/** Commands, exit codes and printing. */
@NullMarked
package org.leafwright.cli;

import org.jspecify.annotations.NullMarked;
