package org.leafwright.pdf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.leafwright.model.Edition;

/**
 * What the file says of itself, twice: as the information dictionary (ISO 32000-1, 14.3.3) and as
 * XMP (ISO 16684-1), which ISO 19005-2, 6.6.3 wants in step.
 */
final class DocumentMetadata {
    private static final String HEAD =
            """
            <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about=""
             xmlns:dc="http://purl.org/dc/elements/1.1/"
             xmlns:xmp="http://ns.adobe.com/xap/1.0/"
             xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
             xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
             xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
             xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
             xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
             xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaid:part>2</pdfaid:part>
            <pdfaid:conformance>A</pdfaid:conformance>
            <pdfuaid:part>1</pdfuaid:part>
            """;

    /** PDF/A knows no property of PDF/UA unless the file describes it (19005-2, 6.6.2.3.1). */
    private static final String TAIL =
            """
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>""";

    private final Edition.Metadata metadata;
    private final Locale language;
    private final String program;

    DocumentMetadata(Edition.Metadata metadata, Locale language, String program) {
        this.metadata = metadata;
        this.language = language;
        this.program = program;
    }

    COSDictionary info() {
        String date = "D:" + date("") + "000000Z";
        PDDocumentInformation info = new PDDocumentInformation();
        info.setTitle(metadata.title());
        if (!metadata.authors().isEmpty()) {
            // XMP names each; here they share one string.
            info.setAuthor(String.join("; ", metadata.authors()));
        }
        if (!metadata.subject().isEmpty()) {
            info.setSubject(metadata.subject());
        }
        info.setCreator(program);
        info.setProducer(program);
        COSDictionary entries = info.getCOSObject();
        entries.setString(COSName.CREATION_DATE, date);
        entries.setString(COSName.MOD_DATE, date);
        return entries;
    }

    byte[] xmp(FileId id) {
        String date = date("-") + "T00:00:00Z";
        StringBuilder out = new StringBuilder(HEAD);
        out.append("<dc:format>application/pdf</dc:format>\n");
        alternative(out, "dc:title", metadata.title());
        if (!metadata.authors().isEmpty()) {
            out.append("<dc:creator><rdf:Seq>");
            for (String author : metadata.authors()) {
                element(out, "rdf:li", "", author);
            }
            out.append("</rdf:Seq></dc:creator>\n");
        }
        if (!metadata.publisher().isEmpty()) {
            element(out.append("<dc:publisher><rdf:Bag>"), "rdf:li", "", metadata.publisher());
            out.append("</rdf:Bag></dc:publisher>\n");
        }
        if (!metadata.subject().isEmpty()) {
            alternative(out, "dc:description", metadata.subject());
        }
        out.append("<dc:language><rdf:Bag><rdf:li>")
                .append(language.toLanguageTag())
                .append("</rdf:li></rdf:Bag></dc:language>\n");
        element(out, "xmp:CreatorTool", program);
        element(out, "xmp:CreateDate", date);
        element(out, "xmp:ModifyDate", date);
        element(out, "pdf:Producer", program);
        element(out, "xmpMM:DocumentID", "uuid:" + id.document());
        element(out, "xmpMM:InstanceID", "uuid:" + id.instance());
        return out.append(TAIL).toString().getBytes(StandardCharsets.UTF_8);
    }

    private String date(String separator) {
        LocalDate day = metadata.published().firstDay();
        return padded(day.getYear(), 4)
                + separator
                + padded(day.getMonthValue(), 2)
                + separator
                + padded(day.getDayOfMonth(), 2);
    }

    private static String padded(int number, int digits) {
        String text = Integer.toString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }

    private static void alternative(StringBuilder out, String name, String value) {
        element(
                out.append('<').append(name).append("><rdf:Alt>"),
                "rdf:li",
                " xml:lang=\"x-default\"",
                value);
        out.append("</rdf:Alt></").append(name).append(">\n");
    }

    private static void element(StringBuilder out, String name, String value) {
        element(out, name, "", value);
        out.append('\n');
    }

    private static void element(StringBuilder out, String name, String attributes, String value) {
        out.append('<').append(name).append(attributes).append('>');
        out.append(escape(value)).append("</").append(name).append('>');
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
