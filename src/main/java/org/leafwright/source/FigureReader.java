package org.leafwright.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Quoted;
import org.leafwright.model.Block;
import org.leafwright.model.Extent;
import org.leafwright.model.Text;

/** Reads the blocks that are no running text: pictures, links, QR codes. */
final class FigureReader {
    private final Reading reading;
    private final Markdown markdown;
    private final Values values;
    private final Lengths lengths;
    private final FileReferences files;

    FigureReader(Reading reading, Markdown markdown) {
        this.reading = reading;
        this.markdown = markdown;
        this.values = new Values(reading);
        this.lengths = new Lengths(reading);
        this.files = new FileReferences(reading);
    }

    Optional<Block> image(YamlNode node) {
        Optional<Fields> opened =
                Fields.of(
                        reading,
                        node,
                        "an image",
                        List.of("file", "alt", "caption", "width", "decorative"));
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        Fields fields = opened.get();
        boolean decorative = fields.optional("decorative").flatMap(values::flag).orElse(false);
        Optional<Text> alt = Optional.empty();
        if (decorative && fields.has("alt")) {
            reading.warn(
                    Code.BAD_VALUE,
                    fields.optional("alt").orElse(node).position(),
                    "A decorative picture has no words, so these aren't used",
                    "Remove alt, or remove decorative: true if the picture tells something");
        }
        if (!decorative) {
            if (!fields.has("alt")) {
                reading.missing(
                        fields.node(),
                        "An image needs the key “alt”",
                        "Say in alt: what the picture tells, for readers who don't see it; or write"
                                + " decorative: true if it tells nothing");
            }
            alt = fields.optional("alt").flatMap(markdown::line);
        }
        Optional<Text> caption = fields.optional("caption").flatMap(markdown::line);
        Optional<Extent> width = fields.optional("width").flatMap(lengths::extent);
        Optional<Text> words = alt;
        return fields.required("file", "pictures/hold.png")
                .flatMap(files::file)
                .map(file -> new Block.Image(file, words, caption, width));
    }

    Optional<Block> more(YamlNode node) {
        Optional<Fields> opened =
                Fields.of(
                        reading,
                        node,
                        "a line for more information",
                        List.of("leaflet", "url", "text", "lead"));
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        Fields fields = opened.get();
        Optional<Text> lead = fields.optional("lead").flatMap(markdown::line);
        if (!fields.has("leaflet") && !fields.has("url")) {
            reading.missing(
                    fields.node(),
                    "A line for more information needs the key “leaflet” or “url”",
                    "Name another leaflet by its id, or give an address with url: and text:");
            return Optional.empty();
        }
        if (fields.has("leaflet") && fields.has("url")) {
            return reading.badValue(
                    node,
                    "A line for more information leads to a leaflet or to an address, not to both",
                    "Remove leaflet: or url:");
        }
        if (fields.has("leaflet")) {
            Optional<Text> text = fields.optional("text").flatMap(markdown::linkWords);
            return fields.optional("leaflet")
                    .flatMap(this::leaflet)
                    .map(target -> new Block.More(lead, target, text));
        }
        Optional<Text> text = fields.required("text", "Our website").flatMap(markdown::linkWords);
        return fields.optional("url")
                .flatMap(url -> address(url, LinkTarget::fault))
                .map(target -> new Block.More(lead, target, text));
    }

    Optional<Block> qrCode(YamlNode node) {
        Optional<Fields> fields = Fields.of(reading, node, "a QR code", List.of("url", "text"));
        Optional<String> address =
                fields.flatMap(f -> f.required("url", "https://www.example.org"))
                        .flatMap(url -> address(url, LinkTarget::faultInCode));
        Optional<Text> text =
                fields.flatMap(f -> f.required("text", "Our website")).flatMap(markdown::linkWords);
        return address.isEmpty() || text.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.QrCode(address.get(), text.get()));
    }

    private Optional<String> leaflet(YamlNode node) {
        return values.text(node).map(id -> reading.at(node, "leaflet:" + id));
    }

    private Optional<String> address(YamlNode node, Function<String, Optional<String>> faults) {
        Optional<String> url = values.text(node);
        Optional<String> fault = url.flatMap(faults);
        if (fault.isPresent()) {
            return reading.badValue(
                    node, Quoted.of(url.orElse("")) + " leads nowhere", fault.get());
        }
        return url.map(target -> reading.at(node, LinkTarget.normal(target)));
    }
}
