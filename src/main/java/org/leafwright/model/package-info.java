/** Leaflet, brand and edition: records, nothing else. */
@NullMarked
package org.leafwright.model;

import org.jspecify.annotations.NullMarked;
