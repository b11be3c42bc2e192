package org.leafwright.source;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Position;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.Quoted;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads a YAML file into nodes: one document, every scalar as it was written, anchors followed.
 *
 * <p>Works without recursion, so that no depth of nesting can exhaust the stack, and stops at
 * limits that no leaflet reaches: {@value #MAX_DEPTH} levels, {@value #MAX_NODES} values, and
 * aliases that stand for {@value #MAX_ALIASED} characters.
 */
final class YamlReader {
    private static final String QUOTE = "Put text that starts with ! in quotes";
    private static final String YAML_TAG = "tag:yaml.org,2002:";
    private static final String AFTER_ANCHOR = ",[]{}";
    private static final int MAX_DEPTH = 50;
    private static final int MAX_NODES = 100_000;
    private static final int MAX_ALIASED = 1_000_000;

    /** Plain strings for all scalars, and a window large enough that long lines aren't copied. */
    private static final YAMLFactory FACTORY =
            YAMLFactory.builder()
                    .loadSettings(
                            LoadSettings.builder()
                                    .setSchema(new UntypedSchema())
                                    .setAllowDuplicateKeys(true) // they are told here, all at once
                                    .setBufferSize(1 << 15)
                                    .setCodePointLimit(2 * SourceInput.MAX_BYTES)
                                    .build())
                    .build();

    private final SourceText source;
    private final Problems problems;
    private final Map<String, YamlNode> anchors = new HashMap<>();
    private final List<OpenCollection> open = new ArrayList<>();
    private long aliased;
    private int count;
    private Optional<YamlNode> root = Optional.empty();

    /** Loads the YAML library, as this class's first use does. */
    static void load() {}

    private YamlReader(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** Returns the file's one value, or nothing if an error was reported. */
    static Optional<YamlNode> read(SourceInput input, Problems problems) {
        Optional<SourceText> source = Utf8.decode(input, problems);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        SourceText text = source.get();
        int forbidden =
                ForbiddenCharacters.check(text.text(), i -> Optional.of(text.at(i, 1)), problems);
        if (forbidden == ForbiddenCharacters.MOST) {
            return Optional.empty();
        }
        return new YamlReader(text, problems)
                .read(forbidden == 0 ? text.text() : ForbiddenCharacters.replaced(text.text()));
    }

    private Optional<YamlNode> read(String yaml) {
        try (YAMLParser parser =
                (YAMLParser)
                        FACTORY.createParser(ObjectReadContext.empty(), new StringReader(yaml))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                take(token, parser);
            }
            if (!open.isEmpty()) {
                throw refuse(
                        source.at(offset(parser.currentLocation()), 1), "Tags aren't read", QUOTE);
            }
        } catch (Refused refused) {
            problems.add(refused.diagnostic);
            return Optional.empty();
        } catch (JacksonException e) {
            problems.add(BrokenYaml.explain(e, source));
            return Optional.empty();
        }
        if (root.flatMap(YamlNode::scalar).filter(YamlNode.Scalar::isNull).isPresent()) {
            root = Optional.empty();
        }
        if (root.isEmpty()) {
            problems.add(
                    Diagnostic.error(Code.BROKEN_YAML, source.at(0, 1), "This file is empty")
                            .withHint("Write keys and values such as “title: A guide”"));
        }
        return root;
    }

    private void take(JsonToken token, YAMLParser parser) {
        int start = offset(parser.currentTokenLocation());
        switch (token) {
            case START_OBJECT, START_ARRAY -> {
                Position place = source.at(start, 1);
                if (open.size() >= MAX_DEPTH) {
                    throw refuse(
                            place,
                            "This is nested more than " + MAX_DEPTH + " levels deep",
                            "Close brackets sooner, or put text that starts with [ or { in quotes");
                }
                refuseTag(parser);
                open.add(
                        new OpenCollection(
                                token == JsonToken.START_OBJECT,
                                place,
                                Optional.ofNullable(parser.getObjectId())));
            }
            case END_OBJECT, END_ARRAY -> {
                OpenCollection closed = open.remove(open.size() - 1);
                add(closed.close(), closed.anchor());
            }
            case PROPERTY_NAME -> {
                refuseTag(parser);
                YamlNode.Scalar key = scalar(parser.currentName(), start, parser);
                anchorOf(start).ifPresent(name -> anchors.put(name, key));
                open.get(open.size() - 1).key(key);
            }
            default -> {
                if (parser.isCurrentAlias()) {
                    add(follow(parser.getString(), source.at(start, 1)), Optional.empty());
                } else {
                    refuseTag(parser);
                    add(scalar(parser.getString(), start, parser), anchorOf(start));
                }
            }
        }
    }

    private YamlNode.Scalar scalar(String written, int tokenStart, YAMLParser parser) {
        int end = offset(parser.currentLocation());
        int start = afterProperties(tokenStart, end);
        char first = start < end ? source.text().charAt(start) : ' ';
        boolean plain = first != '"' && first != '\'' && first != '|' && first != '>';
        boolean folded = first != '|' && source.endOfLineAt(start) < end;
        String value =
                folded
                        ? FoldedLines.join(written, new ScalarPlaces(source, written, start, end))
                        : written;
        ScalarPlaces places = new ScalarPlaces(source, value, start, end);
        Position position = source.at(start, Math.max(1, end - start));
        if (first == '"' && ForbiddenCharacters.check(value, places::escaped, problems) > 0) {
            value = ForbiddenCharacters.replaced(value);
        }
        return new YamlNode.Scalar(value, plain, position, places);
    }

    /** Returns where a scalar itself starts, after an anchor. */
    private int afterProperties(int from, int end) {
        String text = source.text();
        int at = from;
        while (at < end && text.charAt(at) == '&') {
            at = endOfAnchor(at);
            while (at < end && (isWhite(text.charAt(at)) || text.charAt(at) == '#')) {
                at = text.charAt(at) == '#' ? source.endOfLineAt(at) : at + 1;
            }
        }
        return at;
    }

    /** Returns the anchor that stands before a scalar; the parser tells those of lists and maps. */
    private Optional<String> anchorOf(int tokenStart) {
        String text = source.text();
        return tokenStart < text.length() && text.charAt(tokenStart) == '&'
                ? Optional.of(text.substring(tokenStart + 1, endOfAnchor(tokenStart)))
                : Optional.empty();
    }

    private int endOfAnchor(int from) {
        String text = source.text();
        int at = from;
        while (at < text.length()
                && !isWhite(text.charAt(at))
                && AFTER_ANCHOR.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static boolean isWhite(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    private void refuseTag(YAMLParser parser) {
        String raw = parser.getRawTag();
        if (raw != null) {
            String tag = raw.startsWith(YAML_TAG) ? "!!" + raw.substring(YAML_TAG.length()) : raw;
            throw refuse(
                    source.at(offset(parser.currentTokenLocation()), tag.length()),
                    "A tag such as " + Quoted.of(tag) + " has no meaning in this format",
                    tag.startsWith("!!")
                            ? "Leave it out: every value is text as it stands, numbers and dates too"
                            : QUOTE);
        }
    }

    private YamlNode follow(String anchor, Position place) {
        YamlNode target = anchors.get(anchor);
        if (target == null) {
            boolean inside =
                    open.stream().anyMatch(o -> o.anchor().filter(anchor::equals).isPresent());
            throw refuse(
                    place,
                    inside
                            ? "The alias *" + anchor + " stands inside what it names"
                            : "There is no anchor &" + anchor + " before this alias",
                    inside
                            ? "Write out what it stands for"
                            : "Put text that starts with * in quotes");
        }
        aliased += target.weight();
        if (aliased > MAX_ALIASED) {
            throw refuse(
                    place,
                    "The aliases of this file stand for too much text",
                    "Write out what they stand for");
        }
        return target;
    }

    private void add(YamlNode node, Optional<String> anchor) {
        if (++count > MAX_NODES) {
            throw refuse(
                    node.position(),
                    "This file holds more than " + MAX_NODES + " values",
                    "Make several leaflets of it");
        }
        anchor.ifPresent(name -> anchors.put(name, node));
        if (!open.isEmpty()) {
            open.get(open.size() - 1).add(node, problems);
        } else if (root.isPresent()) {
            throw refuse(
                    node.position(),
                    "A second document starts here; a file holds one",
                    "Remove the line --- above, or put each document into a file of its own");
        } else {
            root = Optional.of(node);
        }
    }

    private int offset(TokenStreamLocation location) {
        return source.offset(location.getLineNr() - 1, location.getColumnNr() - 1);
    }

    private static Refused refuse(Position place, String message, String hint) {
        return new Refused(Diagnostic.error(Code.BROKEN_YAML, place, message).withHint(hint));
    }

    /** Ends the reading of a file at its first hopeless place. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Diagnostic diagnostic;

        Refused(Diagnostic diagnostic) {
            super(diagnostic.message(), null, false, false);
            this.diagnostic = diagnostic;
        }
    }
}
