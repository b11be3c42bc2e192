package org.leafwright.pdf;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * A PNG picture parted into its colours and its opacities, each filtered and compressed anew.
 *
 * @param alpha the opacities; nothing if all is opaque
 */
record PngPixels(ByteBuffer colours, Optional<ByteBuffer> alpha) {
    static PngPixels of(PngChunks png) {
        PngRows rows = new PngRows(png);
        if (png.hasAlpha()) {
            return parted(png, rows);
        }
        return png.indexed() && png.hasTransparency() ? indexed(png, rows) : whole(rows);
    }

    private static PngPixels whole(PngRows rows) {
        FilteredRows colours = new FilteredRows(rows.rowLength());
        rows.forEach(colours::add);
        return new PngPixels(colours.end(), Optional.empty());
    }

    /** Parts each pixel's colour from its opacity, both of whole bytes. */
    private static PngPixels parted(PngChunks png, PngRows rows) {
        int sample = png.depth() / 8;
        int colour = png.colourChannels() * sample;
        int pixel = colour + sample;
        byte[] colourRow = new byte[png.width() * colour];
        byte[] alphaRow = new byte[png.width() * sample];
        FilteredRows colours = new FilteredRows(colourRow.length);
        FilteredRows alpha = new FilteredRows(alphaRow.length);
        rows.forEach(
                row -> {
                    for (int x = 0; x < png.width(); x++) {
                        System.arraycopy(row, x * pixel, colourRow, x * colour, colour);
                        System.arraycopy(row, x * pixel + colour, alphaRow, x * sample, sample);
                    }
                    colours.add(colourRow);
                    alpha.add(alphaRow);
                });
        return new PngPixels(colours.end(), Optional.of(alpha.end()));
    }

    /** Looks the opacity of each pixel up in the palette's. */
    private static PngPixels indexed(PngChunks png, PngRows rows) {
        ByteBuffer opacities = png.transparency();
        byte[] alphaRow = new byte[png.width()];
        FilteredRows colours = new FilteredRows(rows.rowLength());
        FilteredRows alpha = new FilteredRows(alphaRow.length);
        rows.forEach(
                row -> {
                    for (int x = 0; x < alphaRow.length; x++) {
                        int index = rows.bits(row, x);
                        alphaRow[x] =
                                index < opacities.limit() ? opacities.get(index) : (byte) 0xff;
                    }
                    colours.add(row);
                    alpha.add(alphaRow);
                });
        return new PngPixels(colours.end(), Optional.of(alpha.end()));
    }
}
