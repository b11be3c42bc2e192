package org.leafwright.source;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leafwright.diagnostic.Quoted;
import org.leafwright.model.Block;
import org.leafwright.model.Brand;
import org.leafwright.model.OpeningHours;

/** Reads a brand's helpline. */
final class HelplineReader {
    private static final List<String> KEYS =
            List.of("name", "phone", "cost", "text_phone", "hours", "timezone", "email", "note");

    /** What a helpline tells its readers, besides the brand's website. */
    private static final List<String> WAYS =
            List.of("phone", "text_phone", "hours", "email", "note");

    /** Stands for a helpline that can't be read, so that none of its values is told as missing. */
    private static final Brand.Helpline FAULTY =
            new Brand.Helpline(
                    Optional.of(Values.FAULTY),
                    Optional.of(Values.FAULTY),
                    Optional.empty(),
                    Optional.of(Values.FAULTY),
                    Hours.unread(Values.FAULTY),
                    Optional.empty(),
                    Optional.of(Values.FAULTY),
                    List.of());

    private final Reading reading;
    private final Values values;

    HelplineReader(Reading reading) {
        this.reading = reading;
        this.values = new Values(reading);
    }

    /**
     * Reads a helpline, or returns what stands for a faulty one.
     *
     * @param website whether the brand has one, by which it can be reached too
     */
    Brand.Helpline helpline(YamlNode node, boolean website) {
        Optional<Fields> opened = Fields.of(reading, node, "a helpline", KEYS);
        if (opened.isEmpty()) {
            return FAULTY;
        }
        Fields fields = opened.get();
        if (fields.allKnown()) {
            reportMissingWays(fields, node, website);
        }
        Optional<Brand.CallCost> cost =
                fields.optional("cost")
                        .flatMap(c -> values.oneOf(c, List.of("free", "local")))
                        .map(c -> Brand.CallCost.valueOf(c.toUpperCase(Locale.ROOT)));
        List<OpeningHours> hours =
                fields.optional("hours").map(h -> Hours.read(h, reading)).orElse(List.of());
        List<Block> note =
                fields.optional("note")
                        .map(n -> new Markdown(reading).blocks(n, false))
                        .orElse(List.of());
        return reading.at(
                node,
                new Brand.Helpline(
                        text(fields, "name"),
                        fields.optional("phone").map(this::phone),
                        cost,
                        fields.optional("text_phone").map(this::phone),
                        hours,
                        fields.optional("timezone").flatMap(this::timezone),
                        fields.optional("email").map(this::email),
                        note));
    }

    private void reportMissingWays(Fields fields, YamlNode node, boolean website) {
        if (!website && WAYS.stream().noneMatch(fields::has)) {
            reading.badValue(
                    node,
                    "This helpline tells nobody how to reach it",
                    "Give its phone, text_phone or email, or say in a note how to reach it");
        }
        if (fields.has("cost") && !fields.has("phone")) {
            reading.badValue(
                    fields.optional("cost").orElse(node),
                    "There is no phone whose cost this could be",
                    "Add the phone, or remove cost");
        }
    }

    private String phone(YamlNode node) {
        Optional<String> phone = values.text(node);
        Optional<String> corrected = phone.flatMap(PhoneLetters::corrected);
        if (corrected.isPresent()) {
            reading.badValue(
                    node,
                    Quoted.of(phone.orElse("")) + " has a letter in the place of a digit",
                    "Write " + corrected.get());
        } else if (phone.filter(p -> p.chars().noneMatch(c -> c >= '0' && c <= '9')).isPresent()) {
            reading.badValue(
                    node,
                    Quoted.of(phone.orElse("")) + " is no telephone number",
                    "Write its digits as they are to be printed, such as 0808 801 0322");
        }
        return phone.orElse(Values.FAULTY);
    }

    private Optional<String> timezone(YamlNode node) {
        Optional<String> zone = values.text(node);
        return zone.isPresent() && !ZoneId.getAvailableZoneIds().contains(zone.get())
                ? reading.badValue(
                        node,
                        Quoted.of(zone.get()) + " is no time zone",
                        "Write a zone of the IANA list, such as Europe/London")
                : zone;
    }

    private String email(YamlNode node) {
        Optional<String> email = values.text(node);
        if (email.isPresent() && !LinkTarget.isEmail(email.get())) {
            reading.badValue(
                    node,
                    Quoted.of(email.get()) + " is no email address",
                    "Write one such as enquiries@example.org");
        }
        return email.orElse(Values.FAULTY);
    }

    private Optional<String> text(Fields fields, String key) {
        return fields.optional(key).map(values::textOrFaulty);
    }
}
