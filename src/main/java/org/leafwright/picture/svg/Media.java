package org.leafwright.picture.svg;

import java.util.List;
import java.util.Locale;

/** Says whether a rule's media hold for a printed page (Media Queries 4). */
enum Media {
    APPLIES,
    NOT,
    UNKNOWN;

    static Media judge(String queries) {
        Media all = NOT;
        for (String query : Css.split(queries.toLowerCase(Locale.ROOT), ',')) {
            Media one = one(query);
            if (one == APPLIES) {
                return APPLIES;
            }
            all = one == UNKNOWN ? UNKNOWN : all;
        }
        return all;
    }

    private static Media one(String query) {
        List<String> words = Css.words(query);
        Media all = APPLIES;
        boolean not = false;
        for (String word : words) {
            Media part =
                    switch (word) {
                        case "only", "and" -> APPLIES;
                        case "all",
                                "print",
                                "(prefers-color-scheme:light)",
                                "(prefers-color-scheme: light)" ->
                                APPLIES;
                        case "screen",
                                "speech",
                                "(prefers-color-scheme:dark)",
                                "(prefers-color-scheme: dark)" ->
                                NOT;
                        case "not" -> {
                            not = true;
                            yield APPLIES;
                        }
                        default -> UNKNOWN;
                    };
            if (part == NOT && !not) {
                return NOT;
            }
            all = part == APPLIES ? all : part;
        }
        if (!not || all == UNKNOWN) {
            return all;
        }
        return all == APPLIES ? NOT : APPLIES;
    }
}
