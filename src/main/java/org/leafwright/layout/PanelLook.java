package org.leafwright.layout;

import org.leafwright.model.Colour;

/**
 * How a panel looks.
 *
 * @param ink the colours on it, its paper among them
 * @param indent how far its blocks stand in from where they would, at the start
 * @param radius of its corners
 * @param whole the part of a page up to which it is rather moved than parted
 * @param parting what it costs at least to part one no taller than that
 * @param bar the width of a bar of {@code strong} at its start edge, or 0
 */
record PanelLook(
        Ink ink,
        double indent,
        double radius,
        double whole,
        double parting,
        double bar,
        Colour strong) {}
