package org.leafwright.source;

import java.util.regex.Pattern;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Position;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.Quoted;

/**
 * Tags of values. Those of YAML's core schema may stand where they agree with the value (YAML
 * 1.2.2, section 10.3), which is read as it is written all the same; this format has no others.
 */
final class Tags {
    private static final String CORE = "tag:yaml.org,2002:";

    private static final Pattern INT = Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+");
    private static final Pattern FLOAT =
            Pattern.compile(
                    "[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?"
                            + "|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");
    private static final Pattern BOOL = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final Pattern NULL = Pattern.compile("null|Null|NULL|~|");

    private Tags() {}

    /** Returns whether a tag says of a value that it is text, whatever it looks like. */
    static boolean isText(String tag) {
        return tag.equals("!") || shorthand(tag).equals("!!str");
    }

    /**
     * Returns whether a tag is none of YAML's: most likely text that starts with an exclamation
     * mark.
     */
    static boolean isOwn(String tag) {
        return !tag.equals("!") && !shorthand(tag).startsWith("!!");
    }

    /** Reports a single value's tag that doesn't agree with it. */
    static void checkScalar(String tag, String value, Position place, Problems problems) {
        boolean agrees =
                switch (shorthand(tag)) {
                    case "!", "!!str" -> true;
                    case "!!int" -> INT.matcher(value).matches();
                    case "!!float" -> FLOAT.matcher(value).matches();
                    case "!!bool" -> BOOL.matcher(value).matches();
                    case "!!null" -> NULL.matcher(value).matches();
                    default -> false;
                };
        check(agrees, tag, place, problems);
    }

    /** Reports the tag of a list or map that says something else. */
    static void checkCollection(String tag, boolean map, Position place, Problems problems) {
        String name = shorthand(tag);
        check(name.equals("!") || name.equals(map ? "!!map" : "!!seq"), tag, place, problems);
    }

    private static void check(boolean agrees, String tag, Position place, Problems problems) {
        if (agrees) {
            return;
        }
        String name = shorthand(tag);
        problems.add(
                Diagnostic.error(
                                Code.BROKEN_YAML,
                                place,
                                "The tag " + Quoted.of(name) + " has no meaning here")
                        .withHint(
                                name.startsWith("!!")
                                        ? "Leave it out: every value is text as it stands, numbers and"
                                                + " dates too"
                                        : "Put text that starts with ! in quotes"));
    }

    /** Returns {@code !!int} for all ways to write that tag. */
    private static String shorthand(String tag) {
        String name = tag.startsWith("!<") ? tag.substring(2, tag.length() - 1) : tag;
        return name.startsWith(CORE) ? "!!" + name.substring(CORE.length()) : name;
    }
}
