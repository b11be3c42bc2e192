package org.leafwright.source;

import java.util.EnumSet;
import java.util.Optional;
import java.util.function.Consumer;
import org.leafwright.language.EastAsian;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;
import org.nibor.autolink.Span;

/** Web and email addresses that stand in text without marks around them. */
final class NakedAddresses {
    private NakedAddresses() {}

    /**
     * A part of a text.
     *
     * @param target where it leads, if it is an address
     */
    record Part(String text, Optional<String> target) {}

    /** Returns whether a text may hold an address. */
    static boolean mayHold(String text) {
        return text.indexOf('@') >= 0 || text.contains("://") || text.contains("www.");
    }

    /** Hands on the parts of a text in order. */
    static void split(String text, Consumer<Part> to) {
        int start = 0;
        for (Span span : Extractor.LINKS.extractSpans(text)) {
            if (span instanceof LinkSpan link && link.getBeginIndex() >= start) {
                int end = end(text, link);
                Optional<String> target = target(text.substring(link.getBeginIndex(), end), link);
                if (target.isPresent()) {
                    add(text, start, link.getBeginIndex(), Optional.empty(), to);
                    add(text, link.getBeginIndex(), end, target, to);
                    start = end;
                }
            }
        }
        add(text, start, text.length(), Optional.empty(), to);
    }

    private static void add(
            String text, int start, int end, Optional<String> target, Consumer<Part> to) {
        if (end > start) {
            to.accept(new Part(text.substring(start, end), target));
        }
    }

    /** An address ends where letters start that are written without a space before them. */
    private static int end(String text, LinkSpan link) {
        int at = link.getBeginIndex();
        while (at < link.getEndIndex()) {
            int codePoint = text.codePointAt(at);
            if (EastAsian.isUnspaced(codePoint) || "…“”‘’«»„‚".indexOf(codePoint) >= 0) {
                return at;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }

    private static Optional<String> target(String address, LinkSpan link) {
        String target =
                switch (link.getType()) {
                    case EMAIL -> "mailto:" + address;
                    case WWW -> "https://" + address;
                    case URL -> address;
                };
        boolean leads = LinkTarget.fault(target).isEmpty() && !target.contains("${");
        return leads ? Optional.of(LinkTarget.normal(target)) : Optional.empty();
    }

    /** Loaded for the first text that may hold an address. */
    private static final class Extractor {
        static final LinkExtractor LINKS =
                LinkExtractor.builder()
                        .linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW, LinkType.EMAIL))
                        .build();
    }
}
