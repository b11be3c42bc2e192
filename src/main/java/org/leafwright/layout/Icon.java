package org.leafwright.layout;

import java.util.List;

/**
 * Small drawings, each on a square of 24 units with y running down. Strokes and fills of the second
 * ink stand on those of the first.
 */
enum Icon {
    /** A disc with an i. */
    INFO(
            fill(
                    "M12 1 C18.08 1 23 5.92 23 12 C23 18.08 18.08 23 12 23 C5.92 23 1 18.08 1 12 C1 5.92 5.92 1 12 1 Z"),
            cut(
                    "M10.4 10.2 L13.6 10.2 L13.6 18.2 L10.4 18.2 Z M10.2 5.4 L13.8 5.4 L13.8 8.4 L10.2 8.4 Z")),
    /** A light bulb. */
    TIP(
            fill(
                    "M12 1 C16.42 1 20 4.58 20 9 C20 12.1 18.2 14 16.9 15.4 C16.2 16.2 15.9 16.6 15.9 17.5"
                            + " L8.1 17.5 C8.1 16.6 7.8 16.2 7.1 15.4 C5.8 14 4 12.1 4 9 C4 4.58 7.58 1 12 1 Z"
                            + " M8.4 18.7 L15.6 18.7 L15.6 20.5 L8.4 20.5 Z"
                            + " M9.6 21.7 L14.4 21.7 L14.4 23 L9.6 23 Z"),
            cut(
                    "M11 3.6 L12.2 3.3 L12.6 5 L11.4 5.3 C9.5 5.8 8.3 7 7.9 8.9 L6.2 8.5 C6.8 6 8.5 4.2 11 3.6 Z")),
    /** A triangle with an exclamation mark. */
    WARNING(
            fill(
                    "M10.3 2.4 C11.1 1.1 12.9 1.1 13.7 2.4 L23.2 19.2 C23.9 20.5 23 22 21.5 22 L2.5 22"
                            + " C1 22 0.1 20.5 0.8 19.2 Z"),
            cut(
                    "M10.5 8 L13.5 8 L13.1 14.6 L10.9 14.6 Z M10.4 16.3 L13.6 16.3 L13.6 19.3 L10.4 19.3 Z")),
    /** An octagon with an exclamation mark. */
    URGENT(
            fill("M7.4 1 L16.6 1 L23 7.4 L23 16.6 L16.6 23 L7.4 23 L1 16.6 L1 7.4 Z"),
            cut(
                    "M10.3 5 L13.7 5 L13.2 13.9 L10.8 13.9 Z M10.2 15.7 L13.8 15.7 L13.8 19.1 L10.2 19.1 Z")),
    /** A handset. */
    PHONE(
            fill(
                    "M5.6 2.5 L8.9 2.5 C9.6 2.5 10.1 2.9 10.3 3.6 L11.2 7.3 C11.3 7.9 11.2 8.4 10.7 8.8"
                            + " L8.9 10.4 C10 12.5 11.5 14 13.6 15.1 L15.2 13.3 C15.6 12.8 16.1 12.7 16.7 12.8"
                            + " L20.4 13.7 C21.1 13.9 21.5 14.4 21.5 15.1 L21.5 18.4 C21.5 20.1 20.1 21.5 18.4 21.5"
                            + " C9.6 21.5 2.5 14.4 2.5 5.6 C2.5 3.9 3.9 2.5 5.6 2.5 Z")),
    /** A keyboard. */
    TEXT_PHONE(
            fill(
                    "M3.5 5 L20.5 5 C21.9 5 23 6.1 23 7.5 L23 16.5 C23 17.9 21.9 19 20.5 19 L3.5 19"
                            + " C2.1 19 1 17.9 1 16.5 L1 7.5 C1 6.1 2.1 5 3.5 5 Z"),
            cut(
                    "M4 8 L6.2 8 L6.2 10.2 L4 10.2 Z M8.6 8 L10.8 8 L10.8 10.2 L8.6 10.2 Z"
                            + " M13.2 8 L15.4 8 L15.4 10.2 L13.2 10.2 Z M17.8 8 L20 8 L20 10.2 L17.8 10.2 Z"
                            + " M6 13.6 L18 13.6 L18 15.8 L6 15.8 Z")),
    /** A clock. */
    HOURS(
            fill(
                    "M12 1.5 C17.8 1.5 22.5 6.2 22.5 12 C22.5 17.8 17.8 22.5 12 22.5 C6.2 22.5 1.5 17.8 1.5 12 C1.5 6.2 6.2 1.5 12 1.5 Z"),
            cut("M10.9 5.5 L13.1 5.5 L13.1 11.4 L17 14.6 L15.6 16.3 L10.9 12.4 Z")),
    /** An envelope. */
    EMAIL(
            fill(
                    "M3 4.5 L21 4.5 C22.1 4.5 23 5.4 23 6.5 L23 17.5 C23 18.6 22.1 19.5 21 19.5 L3 19.5 C1.9 19.5 1 18.6 1 17.5 L1 6.5 C1 5.4 1.9 4.5 3 4.5 Z"),
            cut("M2.6 7.6 L3.7 6.1 L12 12 L20.3 6.1 L21.4 7.6 L12 14.3 Z")),
    /** A globe. */
    WEBSITE(
            stroke(
                    "M12 2 C17.5 2 22 6.5 22 12 C22 17.5 17.5 22 12 22 C6.5 22 2 17.5 2 12 C2 6.5 6.5 2 12 2 Z",
                    2),
            stroke(
                    "M12 2 C15 4.6 16.5 8 16.5 12 C16.5 16 15 19.4 12 22 C9 19.4 7.5 16 7.5 12 C7.5 8 9 4.6 12 2 Z",
                    1.8),
            stroke("M2.5 12 L21.5 12", 1.8)),
    /** A tick. */
    TICK(fill("M4.2 12.6 L6.6 10.2 L10.2 13.8 L17.6 6.4 L20 8.8 L10.2 18.6 Z")),
    /** An arrow in the direction of reading. */
    ARROW(
            fill(
                    "M3 10.6 L15.4 10.6 L10.5 5.7 L12.5 3.7 L20.8 12 L12.5 20.3 L10.5 18.3 L15.4 13.4 L3 13.4 Z"));

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody else holds
    private final List<Layer> layers;

    Icon(Layer... layers) {
        this.layers = List.of(layers);
    }

    /**
     * Where an icon is drawn.
     *
     * @param left the square's left edge on the page
     * @param mirrored whether the page runs from right to left
     */
    record Frame(double left, double top, double size, boolean mirrored) {}

    /** Takes the paths of an icon. */
    interface Ink {
        /**
         * Draws a path.
         *
         * @param pen the pen's width, or 0 to fill
         * @param cut whether it is drawn in the colour behind the icon
         */
        void draw(VectorPath path, double pen, boolean cut);
    }

    /** Draws the icon; only one that points somewhere is mirrored. */
    void draw(Frame frame, Ink ink) {
        double scale = frame.size / 24;
        for (Layer layer : layers) {
            VectorPath path = layer.path;
            if (frame.mirrored && this == ARROW) {
                path = path.mirrored(24);
            }
            ink.draw(path.placed(frame.left, frame.top, scale), layer.pen * scale, layer.cut);
        }
    }

    private static Layer fill(String path) {
        return new Layer(PathReader.read(path), 0, false);
    }

    private static Layer cut(String path) {
        return new Layer(PathReader.read(path), 0, true);
    }

    private static Layer stroke(String path, double pen) {
        return new Layer(PathReader.read(path), pen, false);
    }

    private record Layer(VectorPath path, double pen, boolean cut) {}
}
