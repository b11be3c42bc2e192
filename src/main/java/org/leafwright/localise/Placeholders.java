package org.leafwright.localise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.commons.text.StringSubstitutor;
import org.apache.commons.text.matcher.StringMatcherFactory;
import org.leafwright.model.LabelKey;
import org.leafwright.model.PercentEncoding;

/**
 * The names that may stand in text as <code>${name}</code>, with their values. Used by one thread.
 *
 * <p>A value is put in as it is: it isn't read for placeholders again. <code>$${</code> is a plain
 * <code>${</code>.
 */
final class Placeholders {
    /** All names. */
    static final List<String> NAMES = names();

    /** What the names of charity numbers start with; the register's key follows. */
    static final String CHARITY = "charity.";

    private static final String PREFIX = "${";

    /** A noncharacter, which no author's text holds, stands for a value that is a piece apart. */
    private static final char VALUE = '\uFDD0';

    private final Map<String, Function<Placeholders, Value>> definitions;
    private final Map<String, Value> values = new HashMap<>();
    private final Set<String> underway = new HashSet<>();
    private final Optional<Placeholders> others;
    private final ValueLimit limit;

    private Placeholders(
            Map<String, Function<Placeholders, Value>> definitions,
            Map<String, Value> values,
            Optional<Placeholders> others,
            ValueLimit limit) {
        this.definitions = Map.copyOf(definitions);
        this.values.putAll(values);
        this.others = others;
        this.limit = limit;
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        Collections.addAll(
                names,
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
        for (LabelKey label : LabelKey.values()) {
            if (label.id().startsWith(CHARITY)) {
                names.add(label.id());
            }
        }
        names.add(CHARITY + "other");
        return List.copyOf(names);
    }

    /** Returns names with values that are known. */
    static Placeholders of(Map<String, Value> values) {
        return new Placeholders(Map.of(), values, Optional.empty(), new ValueLimit());
    }

    /**
     * Returns names with values that are worked out when they are first asked for.
     *
     * @param definitions are given these placeholders, which their own texts may hold
     */
    static Placeholders definedBy(Map<String, Function<Placeholders, Value>> definitions) {
        return new Placeholders(definitions, Map.of(), Optional.empty(), new ValueLimit());
    }

    /** Returns these and one more. */
    Placeholders with(String name, Value value) {
        return with(Map.of(name, value));
    }

    /** Returns these and some more. */
    Placeholders with(Map<String, Value> more) {
        return more.isEmpty() ? this : new Placeholders(Map.of(), more, Optional.of(this), limit);
    }

    /** Returns the names that have a value, in alphabetical order. */
    List<String> defined() {
        Set<String> names = new TreeSet<>(values.keySet());
        names.addAll(definitions.keySet());
        others.ifPresent(placeholders -> names.addAll(placeholders.defined()));
        return List.copyOf(names);
    }

    /** Returns whether more was to be put in than a leaflet can hold. */
    boolean isOverfull() {
        return limit.isPassed();
    }

    /** Returns whether a value is being worked out, so that its own texts can't hold it. */
    boolean isUnderway(String name) {
        return underway.contains(name)
                || others.filter(placeholders -> placeholders.isUnderway(name)).isPresent();
    }

    private Optional<Value> value(String name) {
        Value known = values.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        Function<Placeholders, Value> definition = definitions.get(name);
        if (definition == null) {
            return others.flatMap(placeholders -> placeholders.value(name));
        }
        if (!underway.add(name)) {
            return Optional.empty();
        }
        Value value = definition.apply(this);
        underway.remove(name);
        values.put(name, value);
        return Optional.of(value);
    }

    /** Returns whether a text needs {@link #pieces}. */
    static boolean mayHold(String text) {
        return text.contains(PREFIX);
    }

    /**
     * Puts values in.
     *
     * @param apart tells whether a value that belongs to any text is a piece of its own too
     * @param missing is told each name that has no value, whose placeholder stays as it is, and
     *     each whose value is one too many
     * @return values, and the text between them as values that belong to any text
     */
    List<Piece> pieces(String text, Predicate<String> apart, Consumer<String> missing) {
        List<Value> putIn = new ArrayList<>();
        String replaced =
                replace(
                        text,
                        missing,
                        value -> {
                            if (value.isNeutral() && !apart.test(value.text())) {
                                return value.text();
                            }
                            putIn.add(value);
                            return String.valueOf(VALUE);
                        });
        return split(replaced, putIn);
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
                            if (!limit.takes(value.get().text().length())) {
                                missing.accept(name);
                                return "";
                            }
                            return write.apply(value.get());
                        });
        substitutor.setDisableSubstitutionInValues(true);
        substitutor.setValueDelimiterMatcher(StringMatcherFactory.INSTANCE.noneMatcher());
        // The substitutor knows two dollars for one only before a placeholder that is closed.
        int closed = text.lastIndexOf('}') + 1;
        return substitutor.replace(text.substring(0, closed))
                + text.substring(closed).replace("$" + PREFIX, PREFIX);
    }

    private static List<Piece> split(String replaced, List<Value> putIn) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (Value value : putIn) {
            int at = replaced.indexOf(VALUE, from);
            addUnlessEmpty(pieces, Value.neutral(replaced.substring(from, at)), false);
            addUnlessEmpty(pieces, value, true);
            from = at + 1;
        }
        addUnlessEmpty(pieces, Value.neutral(replaced.substring(from)), false);
        return pieces;
    }

    private static void addUnlessEmpty(List<Piece> to, Value value, boolean putIn) {
        if (!value.text().isEmpty()) {
            to.add(new Piece(value, putIn));
        }
    }

    /**
     * A part of a text after values were put in.
     *
     * @param putIn whether it was
     */
    record Piece(Value value, boolean putIn) {}
}
