package org.leafwright.source;

import java.util.Locale;

/** Says what to write in the place of HTML. */
final class HtmlHints {
    private HtmlHints() {}

    /** Returns what to write instead of a tag, comment or the like. */
    static String instead(String html) {
        if (html.startsWith("<!--")) {
            return "Remove it; a note for those who write stands in the YAML, after a #";
        }
        return switch (name(html)) {
            case "br" -> "End the line with a backslash, \\, to start a new one";
            case "b", "strong", "mark", "u", "ins" -> "Write **…** for important words";
            case "i", "em", "cite" -> "Write *…* for stressed words";
            case "sub" -> "Write ~2~ for a figure below the line, or the figure itself: ₂";
            case "sup" -> "Write ^2^ for a figure above the line, or the figure itself: ²";
            case "a" -> "Write [words](https://www.example.org)";
            case "img", "figure", "picture" -> "Make it a block: image: {file: …, alt: …}";
            case "table", "tr", "td", "th" ->
                    "Make it a block: table: {columns: [..], rows: [[..], ..]}";
            case "ul", "ol", "li" ->
                    "Start each item on a line of its own, with - and a space before";
            case "p", "div" -> "Remove it; an empty line starts a paragraph";
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                    "Write ### before a heading, or give a section a heading:";
            case "hr" -> "Start a section with a heading instead, or a page_break: true block";
            case "q", "blockquote" ->
                    "Write > before the words, or make them a block: quote: {text: …}";
            case "del", "s", "strike" -> "Remove the words; a leaflet strikes nothing out";
            default -> "Use Markdown such as **strong**, or \\< for a less-than sign";
        };
    }

    private static String name(String html) {
        int start = html.startsWith("</") ? 2 : 1;
        int end = start;
        while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        return html.substring(Math.min(start, end), end).toLowerCase(Locale.ROOT);
    }
}
