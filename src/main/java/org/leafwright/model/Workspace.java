package org.leafwright.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Settings of a folder of leaflets.
 *
 * @param brand the brand of leaflets that name none
 * @param language the language of leaflets that name none
 * @param editions languages of leaflets that list none
 * @param checks rules by name and what they do
 * @param links where the addresses of links are printed where brands say nothing
 * @param publishedAt the web address below which leaflets are published
 */
public record Workspace(
        Optional<String> brand,
        Locale language,
        List<Locale> editions,
        Map<String, CheckLevel> checks,
        Optional<PrintedLinks> links,
        Optional<String> publishedAt) {
    /** British English, no brand, no editions, all checks at their own level. */
    public static final Workspace DEFAULT =
            new Workspace(
                    Optional.empty(),
                    Locale.forLanguageTag("en-GB"),
                    List.of(),
                    Map.of(),
                    Optional.empty(),
                    Optional.empty());

    public Workspace {
        editions = List.copyOf(editions);
        checks = Map.copyOf(checks);
    }

    /** What a rule that finds something does. */
    public enum CheckLevel {
        ERROR,
        WARNING,
        OFF
    }
}
