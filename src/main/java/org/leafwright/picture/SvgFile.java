package org.leafwright.picture;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Checks SVG files: well-formed, self-contained, free of scripts, and such that what they draw
 * doesn't depend on the machine.
 */
record SvgFile(double widthPt, double heightPt) {
    private static final double POINTS_PER_PIXEL = 0.75;
    private static final int LARGEST_FILE = 4 << 20;
    private static final int DEEPEST = 200;
    private static final double LARGEST_SIDE = 100_000;

    private static final Set<String> TEXT = Set.of("text", "tspan", "textPath", "tref");
    private static final Set<String> ACTIVE =
            Set.of("script", "foreignObject", "iframe", "audio", "video", "handler");
    private static final Set<String> PAINTED_AS_PIXELS = Set.of("filter", "mask", "pattern");

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

    /** Checks a file that {@link #claims} to be SVG. */
    static SvgFile check(byte[] bytes) throws BadPictureException {
        if (bytes.length > LARGEST_FILE) {
            throw new BadPictureException(
                    "is an SVG larger than 4 MB", "Simplify it, or save it as PNG");
        }
        String ascii = new String(bytes, StandardCharsets.ISO_8859_1);
        if (ascii.indexOf('\0') >= 0) {
            throw new BadPictureException("is an SVG that isn't UTF-8", "Save it as UTF-8");
        }
        if (ascii.contains("<!ENTITY")) {
            throw new BadPictureException(
                    "is an SVG that defines entities",
                    "Save it as plain SVG (in Illustrator: without “Preserve editing”)");
        }
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
            try {
                return new Reader(xml).read();
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw new BadPictureException(
                    "is broken SVG, in line " + e.getLocation().getLineNumber(),
                    "Open it in a drawing program and save it again");
        }
    }

    static BadPictureException tooDeep() {
        return new BadPictureException(
                "is an SVG nested too deeply", "Ungroup it, or save it as PNG");
    }

    static BadPictureException remote() {
        return new BadPictureException(
                "is an SVG that refers to another file",
                "Save it with all that it needs inside (“plain SVG”)");
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Walks over the elements. */
    private static final class Reader {
        private final XMLStreamReader xml;
        private final SvgStyle style = new SvgStyle();
        private final SvgUses uses = new SvgUses();
        private Optional<SvgFile> size = Optional.empty();
        private int depth;

        /** How deep the style sheet stands that is being read; 0 outside. */
        private int sheetDepth;

        private final StringBuilder sheet = new StringBuilder();

        Reader(XMLStreamReader xml) {
            this.xml = xml;
        }

        SvgFile read() throws XMLStreamException, BadPictureException {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start();
                    case XMLStreamConstants.END_ELEMENT -> end();
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        if (sheetDepth > 0) {
                            sheet.append(xml.getText());
                        }
                    }
                    case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                        if (xml.getPITarget().equals("xml-stylesheet")) {
                            throw remote();
                        }
                    }
                    default -> {
                        // Comments, white space and the like draw nothing.
                    }
                }
            }
            style.check();
            uses.check();
            return size.orElseThrow(
                    () -> new BadPictureException("is no SVG", "Save it as SVG, PNG or JPEG"));
        }

        private void start() throws BadPictureException {
            String name = xml.getLocalName();
            if (depth == 0) {
                if (!name.equals("svg")) {
                    throw new BadPictureException("is no SVG", "Save it as SVG, PNG or JPEG");
                }
                size = Optional.of(size());
            }
            if (++depth > DEEPEST) {
                throw tooDeep();
            }
            checkElement(name);
            if (name.equals("style") && sheetDepth == 0) {
                sheetDepth = depth;
            }
            String id = "";
            List<String> targets = new ArrayList<>();
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                String attribute = xml.getAttributeLocalName(i);
                String value = xml.getAttributeValue(i).strip();
                if (attribute.equals("id")) {
                    id = value;
                } else if (attribute.equals("href") && !name.equals("a")) {
                    if (!value.startsWith("#")) {
                        throw remote();
                    }
                    targets.add(value.substring(1));
                }
                targets.addAll(style.attribute(attribute, value));
            }
            uses.start(name, id, targets);
        }

        private void end() throws BadPictureException {
            if (depth == sheetDepth) {
                style.sheet(sheet.toString());
                sheet.setLength(0);
                sheetDepth = 0;
            }
            depth--;
            uses.end();
        }

        private static void checkElement(String name) throws BadPictureException {
            if (TEXT.contains(name)) {
                throw new BadPictureException(
                        "is an SVG with live text, which looks different on every machine",
                        "Convert its text to outlines (Inkscape: Path > Object to Path)");
            }
            if (ACTIVE.contains(name)) {
                throw new BadPictureException(
                        "is an SVG with <" + name + ">, which a leaflet can't hold",
                        "Save it as plain SVG");
            }
            if (name.equals("image") || name.equals("feImage")) {
                throw new BadPictureException(
                        "is an SVG that holds another picture",
                        "Trace that picture, or save the whole as PNG");
            }
            if (PAINTED_AS_PIXELS.contains(name)) {
                throw new BadPictureException(
                        "is an SVG with a <" + name + ">, which can only be painted as pixels",
                        "Remove the effect, or save the whole as PNG with 300 pixels an inch");
            }
        }

        private SvgFile size() throws BadPictureException {
            double width = attribute("width");
            double height = attribute("height");
            String box = String.valueOf(xml.getAttributeValue(null, "viewBox"));
            String[] numbers = box.strip().split("[\\s,]+", 5);
            if (numbers.length == 4) {
                double boxWidth = SvgLength.number(numbers[2]);
                double boxHeight = SvgLength.number(numbers[3]);
                if (!(width > 0) && !(height > 0)) {
                    width = boxWidth;
                    height = boxHeight;
                } else if (!(width > 0)) {
                    width = height * boxWidth / boxHeight;
                } else if (!(height > 0)) {
                    height = width * boxHeight / boxWidth;
                }
            }
            if (!(width > 0 && height > 0 && width < LARGEST_SIDE && height < LARGEST_SIDE)) {
                throw new BadPictureException(
                        "is an SVG without a size", "Give its root a width, a height or a viewBox");
            }
            return new SvgFile(width * POINTS_PER_PIXEL, height * POINTS_PER_PIXEL);
        }

        private double attribute(String name) {
            String value = xml.getAttributeValue(null, name);
            return value == null ? Double.NaN : SvgLength.pixels(value);
        }
    }
}
