package org.leafwright.picture.svg;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.leafwright.picture.BadPictureException;

/** Reads an SVG file's elements. No document type is read, no entity replaced, nothing fetched. */
final class ElementTree {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final int DEEPEST = 200;

    private final SvgSource source;
    private final XMLStreamReader xml;
    private final Map<String, Element> named = new HashMap<>();
    private final List<Element> styles = new ArrayList<>();
    private @Nullable Element root;
    private String namespace = SVG;

    private ElementTree(SvgSource source, XMLStreamReader xml) {
        this.source = source;
        this.xml = xml;
    }

    /** Reads a file. */
    static ElementTree read(SvgSource source) throws BadPictureException {
        int entity = source.text().indexOf("<!ENTITY");
        if (entity >= 0) {
            throw new BadPictureException(
                    "is an SVG that defines entities, in " + source.place(entity),
                    "Save it as plain SVG (in Illustrator: without “Preserve editing”)");
        }
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(source.text()));
            try {
                ElementTree tree = new ElementTree(source, xml);
                tree.read();
                return tree;
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            String place =
                    e.getLocation() == null
                            ? ""
                            : ", in "
                                    + new Place(
                                            Math.max(1, e.getLocation().getLineNumber()),
                                            Math.max(1, e.getLocation().getColumnNumber()));
            throw new BadPictureException(
                    "is broken SVG" + place, "Open it in a drawing program and save it again");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    Element root() throws BadPictureException {
        Element found = root;
        if (found == null) {
            throw noSvg();
        }
        return found;
    }

    /** Returns the element that a file calls by an id, the first if there are several. */
    Optional<Element> find(String id) {
        return Optional.ofNullable(named.get(id));
    }

    /** Returns the style elements, in order. */
    List<Element> styles() {
        return styles;
    }

    private static BadPictureException noSvg() {
        return new BadPictureException("is no SVG", "Save it as SVG, PNG or JPEG");
    }

    private void read() throws XMLStreamException, BadPictureException {
        Element open = null;
        int depth = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    open = start(open);
                    if (++depth > DEEPEST) {
                        throw new BadPictureException(
                                "is an SVG nested too deeply, in " + source.place(open.offset),
                                "Ungroup it, or save it as PNG");
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    open = open == null ? null : open.parent;
                    depth--;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (open != null) {
                        open.text.append(xml.getText());
                    }
                }
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                    if (xml.getPITarget().equals("xml-stylesheet")) {
                        throw new BadPictureException(
                                "is an SVG that refers to a style sheet in another file, in "
                                        + source.place(tag()),
                                "Save it with all that it needs inside (“plain SVG”)");
                    }
                }
                default -> {
                    // Comments, white space and the like draw nothing.
                }
            }
        }
    }

    private int tag() {
        return source.startOfTag(xml.getLocation().getCharacterOffset());
    }

    private Element start(@Nullable Element parent) throws BadPictureException {
        if (root == null) {
            if (!xml.getLocalName().equals("svg")) {
                throw noSvg();
            }
            // A drawing that was cut out of a web page may lack the name of its language.
            namespace = xml.getNamespaceURI() == null ? "" : SVG;
        }
        String uri = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
        String name = uri.equals(namespace) ? xml.getLocalName() : "";
        Element element = new Element(name, tag(), parent, attributes());
        if (root == null) {
            if (name.isEmpty()) {
                throw noSvg();
            }
            root = element;
        }
        String id = element.attributes().get("id");
        if (id != null) {
            named.putIfAbsent(id, element);
        }
        if (name.equals("style")) {
            styles.add(element);
        }
        return element;
    }

    private Map<String, String> attributes() {
        int count = xml.getAttributeCount();
        Map<String, String> attributes = new HashMap<>(count * 2);
        for (int i = 0; i < count; i++) {
            String uri = xml.getAttributeNamespace(i);
            String name = xml.getAttributeLocalName(i);
            if (uri == null || uri.isEmpty()) {
                attributes.put(name, xml.getAttributeValue(i));
            } else if (uri.equals(XLINK) && name.equals("href")) {
                // The name without a prefix goes before it (SVG 2, 16.1.5).
                attributes.putIfAbsent(name, xml.getAttributeValue(i));
            }
        }
        return attributes;
    }
}
