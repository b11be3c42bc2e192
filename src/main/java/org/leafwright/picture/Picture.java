package org.leafwright.picture;

import java.nio.ByteBuffer;

/** A picture, measured and known to be sound. */
public sealed interface Picture {
    /** Calls the visitor's method for this kind. */
    <R> R accept(Visitor<R> visitor);

    /** Returns the width in points at its natural size (raster: 96 pixels an inch). */
    double widthPt();

    /** Returns the height in points at its natural size. */
    double heightPt();

    /** Returns a digest of the file, the same for the same bytes: 24 hexadecimal digits. */
    String digest();

    /** Returns what tells this picture from any other. */
    default String key() {
        return digest();
    }

    /**
     * A PNG or JPEG picture.
     *
     * @param bytes the file; each call gives a view of its own
     */
    record Raster(String digest, RasterFormat format, ByteBuffer bytes, int widthPx, int heightPx)
            implements Picture {
        @Override
        public ByteBuffer bytes() {
            return bytes.asReadOnlyBuffer();
        }

        @Override
        public double widthPt() {
            return widthPx * 0.75;
        }

        @Override
        public double heightPt() {
            return heightPx * 0.75;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.raster(this);
        }
    }

    /**
     * An SVG picture.
     *
     * @param language for whose readers it is drawn; empty if it is the same for all
     */
    record Vector(String digest, String language, Drawing drawing) implements Picture {
        private static final double POINTS_PER_PIXEL = 0.75;

        @Override
        public double widthPt() {
            return drawing.width() * POINTS_PER_PIXEL;
        }

        @Override
        public double heightPt() {
            return drawing.height() * POINTS_PER_PIXEL;
        }

        @Override
        public String key() {
            return language.isEmpty() ? digest : digest + "-" + language;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.vector(this);
        }
    }

    /** The formats of raster pictures. */
    enum RasterFormat {
        PNG,
        JPEG
    }

    /** One method for each kind. */
    interface Visitor<R> {
        R raster(Raster raster);

        R vector(Vector vector);
    }
}
