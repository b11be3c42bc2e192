package org.leafwright.picture;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.leafwright.picture.Calibration.Chromaticity;

/**
 * What the chunks of a PNG file tell of its colours, the most precise of them before the others
 * (W3C, Portable Network Graphics, third edition, 4.3).
 */
public final class PngColours {
    private static final int CICP = 0x63494350;
    private static final int ICCP = 0x69434350;
    private static final int SRGB = 0x73524742;
    private static final int GAMA = 0x67414D41;
    private static final int CHRM = 0x6348524D;

    /** The colour space in which files are taken where they tell none (IEC 61966-2-1). */
    private static final double[] SRGB_PLACES = {
        0.3127, 0.3290, 0.64, 0.33, 0.30, 0.60, 0.15, 0.06
    };

    private static final double SRGB_GAMMA = 2.2;

    /** How far a gamma may be off before anybody sees it. */
    private static final double SAME_GAMMA = 0.05;

    private static final double SAME_PLACE = 0.005;
    private static final double SCALE = 100_000;
    private static final double LARGEST_GAMMA = 10;

    private static final ColourProfile UNUSABLE = new ColourProfile(ByteBuffer.allocate(0), false);

    private final int channels;
    private Optional<Integer> codePoints = Optional.empty();
    private Optional<ColourProfile> profile = Optional.empty();
    private boolean srgb;
    private double gamma;
    private double[] places = new double[0];

    /**
     * Makes room for what a file tells.
     *
     * @param channels 1 for grey, 3 for colour
     */
    public PngColours(int channels) {
        this.channels = channels;
    }

    /** Reads a chunk, which may be of any type. */
    public void read(int type, ByteBuffer chunk) {
        if (type == CICP && chunk.remaining() == 4) {
            codePoints = Optional.of(chunk.getInt(chunk.position()));
        } else if (type == ICCP) {
            profile = Optional.of(ColourProfile.ofPng(chunk, channels));
        } else if (type == SRGB) {
            srgb = true;
        } else if (type == GAMA && chunk.remaining() == 4) {
            gamma = SCALE / Integer.toUnsignedLong(chunk.getInt(chunk.position()));
        } else if (type == CHRM && chunk.remaining() == 4 * SRGB_PLACES.length) {
            places = new double[SRGB_PLACES.length];
            ByteBuffer in = chunk.duplicate();
            for (int i = 0; i < places.length; i++) {
                places[i] = Integer.toUnsignedLong(in.getInt()) / SCALE;
            }
        }
    }

    /** Returns what the colours mean, if it is told and isn't what they would be taken for. */
    public Optional<ColourProfile> profile() {
        if (codePoints.isPresent()) {
            // Primaries 1, transfer function 13, full range (ITU-T H.273).
            boolean isSrgb = codePoints.get() == 0x010D0001;
            return isSrgb ? Optional.empty() : Optional.of(profile.orElse(UNUSABLE));
        }
        if (profile.isPresent() || srgb) {
            return profile;
        }
        boolean otherGamma = gamma != 0 && Math.abs(gamma / SRGB_GAMMA - 1) > SAME_GAMMA;
        boolean otherPlaces = channels == 3 && !isSrgbPlaces();
        if (!otherGamma && !otherPlaces) {
            return Optional.empty();
        }
        double power = gamma == 0 ? SRGB_GAMMA : gamma;
        return power <= LARGEST_GAMMA && power >= 1 / LARGEST_GAMMA
                ? calibrated(power)
                : Optional.of(UNUSABLE);
    }

    private boolean isSrgbPlaces() {
        for (int i = 0; i < places.length; i++) {
            if (Math.abs(places[i] - SRGB_PLACES[i]) > SAME_PLACE) {
                return false;
            }
        }
        return true;
    }

    private Optional<ColourProfile> calibrated(double power) {
        if (channels == 1) {
            return Optional.of(ColourProfile.of(Calibration.grey(power), channels));
        }
        double[] p = places.length == 0 ? SRGB_PLACES : places;
        for (int i = 0; i < p.length; i += 2) {
            if (p[i + 1] <= 0 || p[i] + p[i + 1] > 1) {
                return Optional.of(UNUSABLE);
            }
        }
        double area = (p[4] - p[2]) * (p[7] - p[3]) - (p[6] - p[2]) * (p[5] - p[3]);
        if (Math.abs(area) < SAME_PLACE) {
            return Optional.of(UNUSABLE);
        }
        ByteBuffer made =
                Calibration.colour(
                        power,
                        new Chromaticity(p[0], p[1]),
                        new Chromaticity(p[2], p[3]),
                        new Chromaticity(p[4], p[5]),
                        new Chromaticity(p[6], p[7]));
        return Optional.of(ColourProfile.of(made, channels));
    }
}
