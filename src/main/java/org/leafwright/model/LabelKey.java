package org.leafwright.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The words that Leafwright prints of its own, each of which a brand can reword under {@code
 * labels}.
 */
public enum LabelKey {
    KIND_FACTSHEET("kind.factsheet"),
    KIND_LEAFLET("kind.leaflet"),
    KIND_BOOKLET("kind.booklet"),
    KIND_GUIDE("kind.guide"),
    PAGE("page", "page", "total"),
    PAGE_REFERENCE("page.reference", "page"),
    CALLOUT_INFO("callout.info"),
    CALLOUT_TIP("callout.tip"),
    CALLOUT_WARNING("callout.warning"),
    CALLOUT_URGENT("callout.urgent"),
    MORE_LEAD("more.lead"),
    HELPLINE_NAME("helpline.name"),
    HELPLINE_PHONE("helpline.phone"),
    HELPLINE_TEXT_PHONE("helpline.text_phone"),
    HELPLINE_HOURS("helpline.hours"),
    HELPLINE_EMAIL("helpline.email"),
    HELPLINE_WEBSITE("helpline.website"),
    COST_FREE("cost.free"),
    COST_LOCAL("cost.local"),
    SOURCES("sources"),
    COLOPHON_PUBLISHED("colophon.published"),
    COLOPHON_REVIEW("colophon.review"),
    COLOPHON_VERSION("colophon.version"),
    COLOPHON_REFERENCE("colophon.reference"),
    COLOPHON_AUTHORS("colophon.authors"),
    COLOPHON_REVIEWERS("colophon.reviewers"),
    COLOPHON_PUBLISHER("colophon.publisher"),
    COLOPHON_FEEDBACK("colophon.feedback"),
    CHARITY_ENGLAND_WALES("charity.england-wales", "number"),
    CHARITY_SCOTLAND("charity.scotland", "number"),
    CHARITY_NORTHERN_IRELAND("charity.northern-ireland", "number"),
    CHARITY_IRELAND("charity.ireland", "number"),
    CHARITY_JERSEY("charity.jersey", "number"),
    CHARITY_GUERNSEY("charity.guernsey", "number"),
    CHARITY_ISLE_OF_MAN("charity.isle-of-man", "number"),
    CHARITY_US_EIN("charity.us-ein", "number"),
    CHARITY_AUSTRALIA_ABN("charity.australia-abn", "number"),
    CHARITY_CANADA("charity.canada", "number"),
    COMPANY("company", "number"),
    HOURS_OPEN("hours.open", "days", "times"),
    HOURS_CLOSED("hours.closed", "days"),
    HOURS_DAY_RANGE("hours.day_range", "first", "last"),
    HOURS_TIME_RANGE("hours.time_range", "start", "end"),
    HOURS_EVERY_DAY("hours.every_day"),
    HOURS_ALL_DAY("hours.all_day"),
    HOURS_ALWAYS("hours.always"),
    HOURS_PUBLIC_HOLIDAYS("hours.public_holidays"),
    DRAFT("draft");

    private final String id;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> slots;

    LabelKey(String id, String... slots) {
        this.id = id;
        this.slots = List.of(slots);
    }

    /** Returns the key as a brand writes it, such as {@code charity.scotland}. */
    public String id() {
        return id;
    }

    /** Returns the names a label may hold as {@code ${name}} besides the common placeholders. */
    public List<String> slots() {
        return slots;
    }

    /** Returns the key that a brand writes as the given text. */
    public static Optional<LabelKey> of(String id) {
        for (LabelKey key : values()) {
            if (key.id.equals(id)) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }

    /** Returns the key of a register's statement; none for {@code other}. */
    public static Optional<LabelKey> ofRegister(String register) {
        return of("charity." + register.toLowerCase(Locale.ROOT));
    }
}
