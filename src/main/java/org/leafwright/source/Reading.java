package org.leafwright.source;

import java.util.List;
import java.util.Optional;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Position;
import org.leafwright.diagnostic.Positions;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.Severity;

/**
 * What one file's reading gathers: its problems, and where its values stood.
 *
 * @param problems this file's alone, so that its reader knows whether it went well
 * @param folder the file's folder relative to the workspace
 */
record Reading(Problems problems, Positions positions, String folder) {
    /** So many problems of one file are told; the rest follow when these are solved. */
    static final int MOST_PROBLEMS = 500;

    private static final int LONGEST_SHOWN = 60;

    Reading(String folder) {
        this(new Problems(), new Positions(), folder);
    }

    void error(Code code, Position position, String message, String hint) {
        problems.add(Diagnostic.error(code, position, message).withHint(hint));
    }

    void warn(Code code, Position position, String message, String hint) {
        problems.add(Diagnostic.warning(code, position, message).withHint(hint));
    }

    /** Notes where a value stood and returns it. */
    <T> T at(YamlNode node, T value) {
        return positions.put(value, node.position());
    }

    /** Reports a value of the wrong kind and returns nothing. */
    <T> Optional<T> wrongType(YamlNode node, String expected) {
        if (node.scalar().filter(YamlNode.Scalar::isNull).isPresent()) {
            boolean word = node.scalar().filter(s -> !s.value().isEmpty()).isPresent();
            error(
                    Code.WRONG_TYPE,
                    node.position(),
                    "There is no value here; expected " + expected,
                    word
                            ? "YAML takes this for no value: put it in quotes if it is meant"
                            : "Write one, or remove the key. After a # all is a comment, so put a value that"
                                    + " starts with # in quotes");
        } else {
            Diagnostic found =
                    Diagnostic.error(
                            Code.WRONG_TYPE,
                            node.position(),
                            "Expected " + expected + ", but this is " + node.kind());
            problems.add(hint(node, expected).map(found::withHint).orElse(found));
        }
        return Optional.empty();
    }

    /**
     * Returns how to write a map as the text that its author most likely meant: a colon in a text
     * makes a key of the words before it.
     */
    static Optional<String> asText(YamlNode node) {
        Optional<YamlNode.Mapping> map = node.mapping().filter(m -> m.entries().size() == 1);
        if (map.isEmpty()) {
            return Optional.empty();
        }
        YamlNode.Entry entry = map.get().entries().get(0);
        Optional<YamlNode.Scalar> value = entry.value().scalar();
        boolean plain = entry.key().plain() && value.filter(YamlNode.Scalar::plain).isPresent();
        if (!plain) {
            return Optional.empty();
        }
        String text = entry.key().value() + ": " + value.get().value();
        if (text.indexOf('"') >= 0 || text.length() > LONGEST_SHOWN) {
            return Optional.of(
                    "A colon in a text makes a key of what stands before it: put the text in quotes");
        }
        return Optional.of(
                "A colon in a text makes a key of what stands before it: put the text in quotes: \""
                        + text.strip()
                        + "\"");
    }

    private static Optional<String> hint(YamlNode node, String expected) {
        if (node.scalar().isPresent()) {
            return expected.startsWith("a list")
                    ? Optional.of("Start each item on a line of its own, with - and a space before")
                    : Optional.empty();
        }
        Optional<String> asText = asText(node);
        if (asText.isPresent() && expected.contains("text")) {
            return asText;
        }
        return expected.equals("text")
                ? Optional.of("Put text that starts with [, { or - in quotes")
                : Optional.empty();
    }

    /** Warns of words that YAML joins to one where their author meant a new line. */
    void warnOfJoinedWords(YamlNode.Scalar scalar) {
        scalar.places()
                .joinedWords()
                .ifPresent(
                        place ->
                                warn(
                                        Code.BAD_VALUE,
                                        place,
                                        "Between double quotes this backslash joins the words before"
                                                + " and after it to one",
                                        "Write a space before it to keep them apart, or \\\\\\n for a"
                                                + " new line; or put the text below a |, without"
                                                + " quotes, where a backslash ends a line"));
    }

    /** Reports that a map lacks a key, unless the file broke off in it. */
    void missing(YamlNode.Mapping map, String message, String hint) {
        if (map.whole()) {
            error(Code.MISSING_KEY, map.position(), message, hint);
        }
    }

    /** Reports a value that isn't of its form and returns nothing. */
    <T> Optional<T> badValue(YamlNode node, String message, String hint) {
        boolean quoted =
                node.scalar()
                        .filter(YamlNode.Scalar::plain)
                        .filter(s -> s.value().startsWith("“") || s.value().startsWith("„"))
                        .isPresent();
        String straight = "Write straight quotation marks (\") in the place of “ and ”";
        error(Code.BAD_VALUE, node.position(), message, quoted ? straight : hint);
        return Optional.empty();
    }

    /** Moves the problems to those of the caller. */
    void finish(Problems to) {
        List<Diagnostic> found = problems.inFileOrder();
        found.stream().limit(MOST_PROBLEMS).forEach(to::add);
        if (found.size() > MOST_PROBLEMS) {
            Diagnostic next = found.get(MOST_PROBLEMS);
            int more = found.size() - MOST_PROBLEMS;
            to.add(
                    new Diagnostic(
                            Severity.ERROR,
                            next.code(),
                            "From here on there are " + more + " more problems",
                            next.position(),
                            Optional.of("They are told when those before are solved")));
        }
    }
}
