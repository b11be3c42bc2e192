package org.leafwright.build;

/** The steps from a definition to a file. */
enum Stage {
    SOURCE,
    LOCALISE,
    PICTURES,
    LAYOUT,
    PDF,
    WRITE
}
