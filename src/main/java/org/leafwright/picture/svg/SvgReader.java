package org.leafwright.picture.svg;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.leafwright.picture.BadPictureException;
import org.leafwright.picture.Bounds;
import org.leafwright.picture.Drawing;
import org.leafwright.picture.VectorFile;

/**
 * Reads SVG 1.1 and what SVG 2 adds to it that can be drawn, styled by CSS. Nothing is fetched, no
 * script runs, and whatever would be seen and isn't drawn is a fault.
 */
public final class SvgReader {
    private static final int LARGEST_FILE = 4 << 20;
    private static final double LARGEST_SIDE = 100_000;
    private static final int DEEPEST = 3;

    private final String language;
    private final int depth;
    private boolean dependsOnLanguage;

    private SvgReader(String language, int depth) {
        this.language = language;
        this.depth = depth;
    }

    /** Tells whether a file looks like SVG. */
    static boolean claims(byte[] bytes) {
        int start = 0;
        if (bytes.length > 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb) {
            start = 3;
        }
        while (start < bytes.length && bytes[start] <= ' ' && bytes[start] >= 0) {
            start++;
        }
        int length = Math.min(bytes.length - start, 1 << 16);
        return length > 4
                && bytes[start] == '<'
                && new String(bytes, start, length, StandardCharsets.ISO_8859_1).contains("svg");
    }

    /** Reads a file, as {@link VectorFile.Reader} has it. */
    public static Optional<VectorFile> read(byte[] bytes, String language)
            throws BadPictureException {
        if (!claims(bytes)) {
            return Optional.empty();
        }
        SvgReader reader = new SvgReader(language, 0);
        Drawing drawing = reader.drawing(bytes);
        return Optional.of(new VectorFile(drawing, reader.dependsOnLanguage));
    }

    /** Reads a file that stands in another. */
    Drawing nested(byte[] bytes) throws BadPictureException {
        if (depth == DEEPEST) {
            throw new BadPictureException(
                    "is nested too deeply", "Save the whole as plain SVG, or as PNG");
        }
        SvgReader inner = new SvgReader(language, depth + 1);
        Drawing drawing = inner.drawing(bytes);
        dependsOnLanguage |= inner.dependsOnLanguage;
        return drawing;
    }

    private Drawing drawing(byte[] bytes) throws BadPictureException {
        if (bytes.length > LARGEST_FILE) {
            throw new BadPictureException(
                    "is an SVG larger than 4 MB", "Simplify it, or save it as PNG");
        }
        SvgSource source = SvgSource.decode(bytes);
        ElementTree tree = ElementTree.read(source);
        Faults faults = new Faults(source);
        Cascade.apply(tree, tree.root(), faults);
        Conditions conditions = new Conditions(language);
        Bounds page = page(tree.root(), faults);
        Drawing drawing = new Walker(tree, faults, conditions, this).draw(page);
        dependsOnLanguage |= conditions.askedForLanguage();
        faults.throwIfAny();
        if (drawing.content().isEmpty()) {
            throw new BadPictureException(
                    "is an SVG that draws nothing",
                    "Open it in a drawing program and save it again");
        }
        return drawing;
    }

    /** Returns the size of the whole, in pixels (SVG 2, 8.2). */
    private static Bounds page(Element root, Faults faults) throws BadPictureException {
        double width = side(root, Property.WIDTH);
        double height = side(root, Property.HEIGHT);
        Optional<Bounds> box = AspectRatio.viewBox(root);
        if (box.isPresent()) {
            double boxWidth = box.get().width();
            double boxHeight = box.get().height();
            if (Double.isNaN(width) && Double.isNaN(height)) {
                width = boxWidth;
                height = boxHeight;
            } else if (Double.isNaN(width)) {
                width = height * boxWidth / boxHeight;
            } else if (Double.isNaN(height)) {
                height = width * boxHeight / boxWidth;
            }
        }
        if (!(width > 0 && height > 0)) {
            throw faults.fatal(
                    root,
                    "is an SVG without a size",
                    "Give its root a width and a height, or a viewBox");
        }
        if (width > LARGEST_SIDE || height > LARGEST_SIDE) {
            throw faults.fatal(
                    root,
                    "is an SVG larger than any page",
                    "Give its root a smaller width, height or viewBox");
        }
        return Bounds.of(0, 0, width, height);
    }

    /** Returns a side in pixels; NaN if it depends on what the picture stands in. */
    private static double side(Element root, Property property) {
        String value = root.declared.get(property);
        if (value == null) {
            return Double.NaN;
        }
        Length length = Length.of(value);
        double size = length.absolute();
        return switch (length.unit()) {
            case "em", "rem" -> length.number() * Style.INITIAL.fontSize();
            case "ex" -> length.number() * Style.INITIAL.fontSize() / 2;
            default -> size;
        };
    }
}
