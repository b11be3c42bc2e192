package org.leafwright.text;

import java.util.Locale;

/** Gives every character the same width, half the size, so that tests can count. */
public final class FixedWidthShaper implements Shaper {
    @Override
    public Glyphs shape(
            Face face,
            String text,
            int start,
            int end,
            String script,
            Locale language,
            boolean rightToLeft) {
        int[] chars =
                java.util.stream.IntStream.range(start, end)
                        .filter(i -> !Character.isLowSurrogate(text.charAt(i)))
                        .map(i -> rightToLeft ? start + end - 1 - i : i)
                        .toArray();
        int[] ids = new int[chars.length];
        int[] clusters = new int[chars.length];
        double[] advances = new double[chars.length];
        for (int i = 0; i < chars.length; i++) {
            ids[i] = Math.max(1, face.glyph(text.codePointAt(chars[i])));
            clusters[i] = chars[i] - start;
            advances[i] = face.unitsPerEm() / 2.0;
        }
        return new Glyphs(
                ids, clusters, advances, new double[chars.length], new double[chars.length]);
    }
}
