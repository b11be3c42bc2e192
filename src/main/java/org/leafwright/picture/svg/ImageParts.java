package org.leafwright.picture.svg;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leafwright.picture.BadPictureException;
import org.leafwright.picture.Bounds;
import org.leafwright.picture.Contour;
import org.leafwright.picture.Drawing;
import org.leafwright.picture.Drawing.Clip;
import org.leafwright.picture.Drawing.Group;
import org.leafwright.picture.Drawing.Node;
import org.leafwright.picture.Drawing.Rule;
import org.leafwright.picture.Picture;
import org.leafwright.picture.RasterFile;
import org.leafwright.picture.Transform;

/** Draws pictures that an SVG holds within itself (SVG 2, 12.2). */
final class ImageParts {
    private final Walker walker;
    private final SvgReader reader;

    ImageParts(Walker walker, SvgReader reader) {
        this.walker = walker;
        this.reader = reader;
    }

    /** A picture in its own pixels. */
    private record Content(double width, double height, Node node) {}

    Part draw(Element element, Scope scope) throws BadPictureException {
        String href = element.attribute("href", "");
        if (href.isEmpty()) {
            return Part.NOTHING;
        }
        Optional<Content> found = content(element, href);
        if (found.isEmpty()) {
            return Part.NOTHING;
        }
        Content content = found.get();
        double width = scope.across(Property.WIDTH);
        double height = scope.down(Property.HEIGHT);
        if (Double.isNaN(width)) {
            width = Double.isNaN(height) ? content.width : height * content.width / content.height;
        }
        if (Double.isNaN(height)) {
            height = width * content.height / content.width;
        }
        if (!(width > 0 && height > 0)) {
            return Part.NOTHING;
        }
        Bounds place = Bounds.of(scope.across(Property.X), scope.down(Property.Y), width, height);
        Contour edge = Shapes.rect(place.left(), place.top(), width, height, 0, 0);
        Part.Reach reach = Part.Reach.of(edge);
        if (!scope.style().is(Property.VISIBILITY, "visible")) {
            return new Part(List.of(), reach, false);
        }
        AspectRatio ratio = AspectRatio.of(element);
        Transform fit = ratio.fit(Bounds.of(0, 0, content.width, content.height), place);
        Node moved = Group.moved(fit, List.of(content.node));
        boolean beyond = ratio.slice() && Walker.clipsOverflow(scope.style());
        Node node = beyond ? Walker.clipped(Clip.to(edge, Rule.NONZERO), List.of(moved)) : moved;
        return new Part(List.of(node), reach, false);
    }

    private Optional<Content> content(Element element, String href) throws BadPictureException {
        if (!href.regionMatches(true, 0, "data:", 0, 5)) {
            walker.faults()
                    .add(
                            element,
                            "is an SVG that refers to a picture in another file",
                            "Embed the picture in it, or save the whole as PNG");
            return Optional.empty();
        }
        try {
            byte[] bytes = decode(href.substring(5));
            if (SvgReader.claims(bytes)) {
                return Optional.of(vector(reader.nested(bytes)));
            }
            Picture.Raster raster = RasterFile.read(bytes).picture();
            Node image = new Drawing.Image(raster);
            Transform size = Transform.scale(raster.widthPx(), raster.heightPx());
            return Optional.of(
                    new Content(
                            raster.widthPx(),
                            raster.heightPx(),
                            Group.moved(size, List.of(image))));
        } catch (IllegalArgumentException e) {
            walker.faults()
                    .add(
                            element,
                            "is an SVG that holds a picture which can't be read",
                            "Embed the picture again, as PNG or JPEG");
        } catch (BadPictureException e) {
            walker.faults()
                    .add(
                            element,
                            "is an SVG that holds a picture which " + e.faults().get(0).why(),
                            e.faults().get(0).hint());
        }
        return Optional.empty();
    }

    private static Content vector(Drawing drawing) {
        Contour edge = Shapes.rect(0, 0, drawing.width(), drawing.height(), 0, 0);
        Clip clip = Clip.to(edge, Rule.NONZERO);
        Node group =
                new Group(
                        Transform.IDENTITY,
                        Optional.of(clip),
                        Optional.empty(),
                        1,
                        Drawing.Blend.NORMAL,
                        true,
                        drawing.content());
        return new Content(drawing.width(), drawing.height(), group);
    }

    /** Decodes a data URL (RFC 2397). */
    private static byte[] decode(String url) {
        int comma = url.indexOf(',');
        if (comma < 0) {
            throw new IllegalArgumentException("no data");
        }
        String head = url.substring(0, comma).strip().toLowerCase(Locale.ROOT);
        String data = percentDecoded(url.substring(comma + 1));
        return head.endsWith("base64")
                ? Base64.getMimeDecoder().decode(data)
                : data.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Returns the octets of a text, one in each character. */
    private static String percentDecoded(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        StringBuilder out = new StringBuilder(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '%' && i + 2 < bytes.length) {
                int high = Character.digit(bytes[i + 1], 16);
                int low = Character.digit(bytes[i + 2], 16);
                if (high >= 0 && low >= 0) {
                    out.append((char) (high * 16 + low));
                    i += 2;
                    continue;
                }
            }
            out.append((char) (bytes[i] & 0xff));
        }
        return out.toString();
    }
}
