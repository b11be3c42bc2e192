package org.leafwright.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leafwright.diagnostic.Quoted;
import org.leafwright.model.Comments;
import org.leafwright.model.PrintedLinks;

/** Reads where links lead, where paper shows it, and where comments go. */
final class LinkSettings {
    private static final String NONE = "none";
    private static final List<String> PLACES = List.of("more", "beside", "notes", NONE);

    private final Reading reading;
    private final Values values;

    LinkSettings(Reading reading) {
        this.reading = reading;
        this.values = new Values(reading);
    }

    /** Reads {@code {print: …}}. */
    Optional<PrintedLinks> printed(YamlNode node) {
        return Fields.of(reading, node, "a setting of links", List.of("print"))
                .flatMap(fields -> fields.required("print", "beside"))
                .flatMap(print -> values.oneOf(print, PLACES))
                .map(place -> PrintedLinks.valueOf(place.toUpperCase(Locale.ROOT)));
    }

    /** Reads {@code {base: https://…}}; the address ends in a slash. */
    Optional<String> publishedAt(YamlNode node) {
        return Fields.of(reading, node, "a place to publish at", List.of("base"))
                .flatMap(fields -> fields.required("base", "https://www.example.org/leaflets/"))
                .flatMap(this::webAddress)
                .map(address -> address.endsWith("/") ? address : address + "/");
    }

    private Optional<String> webAddress(YamlNode node) {
        Optional<String> address = values.text(node);
        boolean leadsOn =
                address.filter(a -> LinkTarget.isWeb(a) && a.indexOf('?') < 0 && a.indexOf('#') < 0)
                        .isPresent();
        return leadsOn || address.isEmpty()
                ? address
                : reading.badValue(
                        node,
                        Quoted.of(address.get()) + " is no web address of a folder",
                        "Write the whole address: https://www.example.org/leaflets/");
    }

    /** Reads where comments go. */
    Comments comments(YamlNode node) {
        Optional<String> address = values.text(node);
        if (address.isEmpty() || address.get().equals(NONE)) {
            return Comments.NONE;
        }
        if (!LinkTarget.isEmail(address.get()) && !LinkTarget.isWeb(address.get())) {
            reading.badValue(
                    node,
                    Quoted.of(address.get()) + " is no address to send comments to",
                    "Write an email address, a web address that starts with https://, or none");
        }
        return reading.at(node, new Comments(address));
    }
}
