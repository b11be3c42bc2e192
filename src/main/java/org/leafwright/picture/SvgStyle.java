package org.leafwright.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Checks what an SVG says of the looks of its elements, in attributes and in CSS. */
final class SvgStyle {
    private static final String REFERENCE = "url(";

    private boolean hasDashes;
    private boolean hasFixedWidths;

    /**
     * Checks an attribute.
     *
     * @return the ids of the elements that it refers to
     */
    List<String> attribute(String name, String value) throws BadPictureException {
        if (name.equals("style")) {
            declarations(value);
        } else if (name.equals("d")) {
            checkPath(value);
        } else {
            property(name, value);
        }
        return references(value);
    }

    /** Checks a style sheet. */
    void sheet(String css) throws BadPictureException {
        declarations(css);
        references(css);
    }

    /** Checks all attributes and style sheets together, once each was. */
    void check() throws BadPictureException {
        if (hasDashes && hasFixedWidths) {
            // Java cuts such a line into its dashes, whose number nothing bounds.
            throw new BadPictureException(
                    "is an SVG with dashed lines that don't scale with it",
                    "Remove “vector-effect: non-scaling-stroke”, or make its lines solid");
        }
    }

    private void property(String name, String value) throws BadPictureException {
        switch (name) {
            case "stroke-width" -> {
                if (value.startsWith("-")) {
                    throw new BadPictureException(
                            "is an SVG with a line of a negative width",
                            "Give each line a “stroke-width” of 0 or more");
                }
            }
            case "stroke-dasharray" -> hasDashes |= !value.equalsIgnoreCase("none");
            case "vector-effect" -> hasFixedWidths |= find(value, "non-scaling-stroke", 0) >= 0;
            default -> {
                // Nothing else can be wrong in a way that matters.
            }
        }
    }

    private void declarations(String css) throws BadPictureException {
        String bare = withoutComments(css);
        int start = 0;
        for (int i = 0; i <= bare.length(); i++) {
            if (i == bare.length() || ";{}".indexOf(bare.charAt(i)) >= 0) {
                declaration(bare.substring(start, i));
                start = i + 1;
            }
        }
    }

    private void declaration(String text) throws BadPictureException {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return;
        }
        String name = text.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        if (name.equals("d")) {
            throw new BadPictureException(
                    "is an SVG with a path in CSS",
                    "Save it as plain SVG, with paths as attributes");
        }
        property(name, text.substring(colon + 1).strip());
    }

    private static String withoutComments(String css) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int start; (start = css.indexOf("/*", from)) >= 0; ) {
            out.append(css, from, start);
            int end = css.indexOf("*/", start + 2);
            from = end < 0 ? css.length() : end + 2;
        }
        return out.append(css, from, css.length()).toString();
    }

    /**
     * Refuses a path where anything but a command follows the end of a part (SVG 1.1, 8.3.9), which
     * the library that draws would read without end.
     */
    private static void checkPath(String path) throws BadPictureException {
        boolean closed = false;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
            if (closed && !letter && c != ',' && !Character.isWhitespace(c)) {
                throw new BadPictureException(
                        "is an SVG with a broken path: “" + c + "” after “z”",
                        "Open it in a drawing program and save it again");
            }
            closed = c == 'z' || c == 'Z' || (closed && !letter);
        }
    }

    /** Refuses references that lead elsewhere, and returns the others. */
    private static List<String> references(String css) throws BadPictureException {
        if (find(css, "@import", 0) >= 0 || find(css, "@font-face", 0) >= 0) {
            throw SvgFile.remote();
        }
        List<String> targets = List.of();
        int start;
        int end = 0;
        while ((start = find(css, REFERENCE, end)) >= 0) {
            int close = css.indexOf(')', start);
            end = close < 0 ? css.length() : close;
            targets = targets.isEmpty() ? new ArrayList<>() : targets;
            targets.add(target(css.substring(start + REFERENCE.length(), end).strip()));
        }
        return targets;
    }

    private static String target(String reference) throws BadPictureException {
        int hash = reference.startsWith("\"") || reference.startsWith("'") ? 1 : 0;
        if (!reference.startsWith("#", hash)) {
            throw SvgFile.remote();
        }
        int last = reference.length() - 1;
        boolean quoted = hash > 0 && reference.charAt(last) == reference.charAt(0);
        return reference.substring(hash + 1, quoted ? last : last + 1).strip();
    }

    /** Returns where a text in small ASCII letters stands, whatever the case; -1 if nowhere. */
    private static int find(String css, String sought, int from) {
        for (int i = from; i <= css.length() - sought.length(); i++) {
            if (css.regionMatches(true, i, sought, 0, sought.length())) {
                return i;
            }
        }
        return -1;
    }
}
