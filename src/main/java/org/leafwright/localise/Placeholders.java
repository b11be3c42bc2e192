package org.leafwright.localise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.commons.text.StringSubstitutor;
import org.apache.commons.text.matcher.StringMatcherFactory;
import org.leafwright.model.PercentEncoding;

/**
 * The names that may stand in text as <code>${name}</code>, with their values.
 *
 * <p>A value is put in as it is: it isn't read for placeholders again. <code>$${</code> is a plain
 * <code>${</code>.
 */
final class Placeholders {
    /** Names with one value at most. Those that start with {@code charity.} come on top. */
    static final List<String> NAMES =
            List.of(
                    "title",
                    "short_title",
                    "kind",
                    "organisation",
                    "website",
                    "published",
                    "review",
                    "version",
                    "reference",
                    "helpline.name",
                    "helpline.phone",
                    "helpline.text_phone",
                    "helpline.hours",
                    "helpline.email",
                    "address",
                    "company_number");

    private static final String PREFIX = "${";

    // Noncharacters, which no author's text holds, mark where a value that is a piece of its own
    // starts, which language it is in, and where it ends.
    private static final char VALUE_START = '\uFDD0';
    private static final char VALUE_END = '\uFDD1';
    private static final char NO_LANGUAGE = '\uFDD2';
    private static final char FIRST_LANGUAGE = '\uFDD3';

    private final Map<String, Value> values;
    private final Optional<Placeholders> others;

    private Placeholders(Map<String, Value> values, Optional<Placeholders> others) {
        this.values = Map.copyOf(values);
        this.others = others;
    }

    static Placeholders of(Map<String, Value> values) {
        return new Placeholders(values, Optional.empty());
    }

    /** Returns these and one more. */
    Placeholders with(String name, Value value) {
        return with(Map.of(name, value));
    }

    /** Returns these and some more. */
    Placeholders with(Map<String, Value> more) {
        return more.isEmpty() ? this : new Placeholders(more, Optional.of(this));
    }

    /** Returns the names that have a value, in alphabetical order. */
    List<String> defined() {
        Set<String> names = new TreeSet<>(values.keySet());
        others.ifPresent(placeholders -> names.addAll(placeholders.defined()));
        return List.copyOf(names);
    }

    private Optional<Value> value(String name) {
        Value own = values.get(name);
        return own != null
                ? Optional.of(own)
                : others.flatMap(placeholders -> placeholders.value(name));
    }

    /** Returns whether a text needs {@link #pieces}. */
    static boolean mayHold(String text) {
        return text.contains(PREFIX);
    }

    /**
     * Puts values in.
     *
     * @param apart tells whether a value without a language is a piece of its own too
     * @param missing is told each name that has no value; its placeholder stays as it is
     */
    List<Piece> pieces(String text, Predicate<String> apart, Consumer<String> missing) {
        List<Locale> languages = new ArrayList<>();
        String replaced =
                replace(
                        text,
                        missing,
                        value -> {
                            if (value.language().isEmpty() && !apart.test(value.text())) {
                                return value.text();
                            }
                            char mark =
                                    value.language()
                                            .map(language -> mark(language, languages))
                                            .orElse(NO_LANGUAGE);
                            return "" + VALUE_START + mark + value.text() + VALUE_END;
                        });
        return split(replaced, languages);
    }

    private static char mark(Locale language, List<Locale> languages) {
        if (!languages.contains(language)) {
            languages.add(language);
        }
        return (char) (FIRST_LANGUAGE + languages.indexOf(language));
    }

    /**
     * Puts values into a link's target so that it stays a valid address: telephone numbers lose
     * their spaces, and other values are percent-encoded (RFC 3986) unless they start the target.
     */
    String address(String target, Consumer<String> missing) {
        boolean phone = target.startsWith("tel:");
        boolean valueFirst = target.startsWith(PREFIX);
        return replace(
                target,
                missing,
                value -> {
                    if (phone) {
                        return Addresses.phoneDigits(value.text());
                    }
                    return valueFirst
                            ? PercentEncoding.ofAddress(value.text())
                            : PercentEncoding.ofPart(value.text());
                });
    }

    private String replace(String text, Consumer<String> missing, Function<Value, String> write) {
        if (!text.contains(PREFIX)) {
            return text;
        }
        StringSubstitutor substitutor =
                new StringSubstitutor(
                        name -> {
                            Optional<Value> value = value(name);
                            if (value.isEmpty()) {
                                missing.accept(name);
                                return null;
                            }
                            return write.apply(value.get());
                        });
        substitutor.setDisableSubstitutionInValues(true);
        substitutor.setValueDelimiterMatcher(StringMatcherFactory.INSTANCE.noneMatcher());
        return substitutor.replace(text);
    }

    private static List<Piece> split(String replaced, List<Locale> languages) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        int start = replaced.indexOf(VALUE_START);
        while (start >= 0) {
            int end = replaced.indexOf(VALUE_END, start);
            addUnlessEmpty(pieces, replaced.substring(from, start), Optional.empty(), false);
            char mark = replaced.charAt(start + 1);
            Optional<Locale> language =
                    mark == NO_LANGUAGE
                            ? Optional.empty()
                            : Optional.of(languages.get(mark - FIRST_LANGUAGE));
            addUnlessEmpty(pieces, replaced.substring(start + 2, end), language, true);
            from = end + 1;
            start = replaced.indexOf(VALUE_START, from);
        }
        addUnlessEmpty(pieces, replaced.substring(from), Optional.empty(), false);
        return pieces;
    }

    private static void addUnlessEmpty(
            List<Piece> to, String text, Optional<Locale> language, boolean value) {
        if (!text.isEmpty()) {
            to.add(new Piece(text, language, value));
        }
    }

    /**
     * A part of a text after values were put in.
     *
     * @param language the part's language; absent for the language of the text itself
     * @param value whether it was put in
     */
    record Piece(String text, Optional<Locale> language, boolean value) {}
}
