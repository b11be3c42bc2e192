package org.leafwright.source;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leafwright.diagnostic.Quoted;

/** Marks that mean something in other programs' Markdown, and in a leaflet are printed as typed. */
final class ForeignMarks {
    /** Without one of these a text has no such mark. */
    private static final String SIGNS = "^~[={|:";

    private static final int LONGEST_SHOWN = 40;

    private ForeignMarks() {}

    /** Is told of each mark. */
    interface Listener {
        /**
         * Hears of a mark.
         *
         * @param mark what stands in the text
         */
        void found(String mark, String message, String hint);
    }

    /**
     * Tells of the marks in a text.
     *
     * @param text a line or a part of one, without what a backslash stands before
     * @param starts whether its line starts with it
     */
    static void find(String text, boolean starts, Listener listener) {
        if (!mayHold(text)) {
            return;
        }
        for (Known.Mark mark : Known.MARKS) {
            Matcher matcher = mark.pattern().matcher(text);
            while (matcher.find()) {
                if (!mark.starts() || (starts && matcher.start() == 0)) {
                    String found = matcher.group().strip();
                    listener.found(
                            found,
                            Quoted.of(shown(found)) + " is printed as typed: " + mark.means(),
                            mark.hint());
                }
            }
        }
    }

    private static String shown(String mark) {
        return mark.length() <= LONGEST_SHOWN ? mark : mark.substring(0, LONGEST_SHOWN) + "…";
    }

    private static boolean mayHold(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (SIGNS.indexOf(text.charAt(i)) >= 0 && !isPlainColon(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlainColon(String text, int at) {
        return text.charAt(at) == ':' && at > 0 && !text.startsWith(":", at + 1);
    }

    /** Read for the first text that may hold one: most leaflets need no regular expression. */
    private static final class Known {
        /**
         * @param starts whether it means something at a line's start only
         */
        record Mark(Pattern pattern, boolean starts, String means, String hint) {}

        static final List<Mark> MARKS =
                List.of(
                        anywhere(
                                "\\[\\^[^\\]\\s]{1,60}\\]",
                                "a leaflet has no footnotes",
                                "Say it in the text, or list the source under sources:;"
                                        + " write \\[ if a bracket is meant"),
                        atStart(
                                "\\[[ xX]\\](?= |$)",
                                "a list has no boxes to tick",
                                "Remove the brackets, use benefits: for ticks, or write \\[ if they"
                                        + " are meant"),
                        atStart(
                                "\\[![A-Za-z]+\\]",
                                "a panel is made otherwise",
                                "Make it a block: callout: {kind: info, body: …}, of kind info, tip,"
                                        + " warning or urgent"),
                        atStart(
                                ":::.*",
                                "a panel is made otherwise",
                                "Make it a block: callout: {kind: tip, body: …}, of kind info, tip,"
                                        + " warning or urgent"),
                        atStart(
                                ":(?= +\\S)",
                                "a term's meaning is written otherwise",
                                "Make it a block: terms: [{term: …, meaning: …}]"),
                        anywhere(
                                "~~[^~]{1,200}~~",
                                "a leaflet strikes nothing out",
                                "Remove the words, or write \\~ if tildes are meant"),
                        anywhere(
                                "==[^=]{1,200}==",
                                "a leaflet highlights nothing",
                                "Write **…** for important words, or \\= if equals signs are meant"),
                        anywhere(
                                "(?<=[\\p{L}\\p{Nd})])~[\\p{L}\\p{Nd}]{1,20}~",
                                "only figures can be set below the line",
                                "Write the letters on the line, or \\~ if tildes are meant"),
                        anywhere(
                                "(?<=[\\p{L}\\p{Nd})])\\^[\\p{L}\\p{Nd}]{1,20}\\^",
                                "only figures can be set above the line",
                                "Write the letters on the line, or \\^ if carets are meant"),
                        anywhere(
                                "(?<=[\\p{L}\\p{Nd})])\\^[-+]?[0-9]+(?![0-9^])",
                                "a raised figure has a caret on both sides",
                                "Write ^2^ or ², or \\^ if a caret is meant"),
                        anywhere(
                                "\\[\\[[^\\[\\]]{1,200}\\]\\]",
                                "a link is written otherwise",
                                "Write [words](leaflet:its-id), or \\[ if brackets are meant"),
                        anywhere(
                                "\\{\\{[^{}]{1,100}\\}\\}",
                                "a value is written otherwise",
                                "Write ${title}, with a value's own name, or \\{ if braces are"
                                        + " meant"),
                        anywhere(
                                "(?<!\\])\\{ *lang *=[^{}]{0,60}\\}",
                                "no words in brackets stand before it",
                                "Write [words]{lang=cy} without a space, or \\{ if braces are"
                                        + " meant"),
                        anywhere(
                                "\\^\\[[^\\[\\]]{1,200}\\]",
                                "a leaflet has no footnotes",
                                "Say it in the text, or list the source under sources:;"
                                        + " write \\^ if a caret is meant"),
                        anywhere(
                                "\\{[#.:][^{}]{0,200}\\}",
                                "text takes no names or classes in braces",
                                "Remove it, or write \\{ if braces are meant"),
                        atStart(
                                "\\|?(?: *:?-+:? *\\|)+ *(?::?-+:? *)?",
                                "this line makes no table of those around it",
                                "Give it as many cells as the line of headings above it, with | between"
                                        + " them, and an empty line above that; or use a table: block"));

        private static Mark anywhere(String pattern, String means, String hint) {
            return new Mark(Pattern.compile(pattern), false, means, hint);
        }

        private static Mark atStart(String pattern, String means, String hint) {
            return new Mark(Pattern.compile(pattern), true, means, hint);
        }
    }
}
