package org.leafwright.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Position;
import org.leafwright.diagnostic.Problems;
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

    /**
     * A value that nothing has followed yet: where a file breaks off, it may be part of the break.
     */
    private Optional<Ended> ended = Optional.empty();

    private long aliased;
    private int count;
    private Optional<YamlNode> root = Optional.empty();

    /** Loads the YAML library, as this class's first use does. */
    static void load() {}

    private record Ended(YamlNode node, Optional<String> anchor) {}

    private YamlReader(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /**
     * Returns the file's one value; where an error was reported, as much of it as stands before the
     * error, if it is a map.
     */
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
                        FACTORY.createParser(
                                ObjectReadContext.empty(), new WholeCharacters(yaml))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                take(token, parser);
            }
            addEnded();
        } catch (Refused refused) {
            return brokenOff(refused.diagnostic);
        } catch (JacksonException e) {
            return brokenOff(BrokenYaml.explain(e, source));
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

    private Optional<YamlNode> brokenOff(Diagnostic why) {
        problems.add(why);
        Optional<YamlNode> part = root;
        for (int i = open.size() - 1; i >= 0; i--) {
            OpenCollection inner = open.get(i);
            part.ifPresent(node -> inner.add(node, problems));
            part = inner.cutOff();
        }
        return part.flatMap(YamlNode::mapping).map(YamlNode.Mapping::cutOff);
    }

    private void take(JsonToken token, YAMLParser parser) {
        addEnded();
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
                boolean map = token == JsonToken.START_OBJECT;
                String tag = parser.getRawTag();
                if (tag != null) {
                    Tags.checkCollection(tag, map, place, problems);
                }
                open.add(new OpenCollection(map, place, Optional.ofNullable(parser.getObjectId())));
            }
            case END_OBJECT, END_ARRAY -> {
                OpenCollection closed = open.remove(open.size() - 1);
                add(closed.close(), closed.anchor());
            }
            case PROPERTY_NAME -> {
                NodeProperties properties = properties(start, parser);
                YamlNode.Scalar key = scalar(parser.currentName(), properties, parser);
                properties.anchor().ifPresent(name -> anchors.put(name, key));
                open.get(open.size() - 1).key(key);
            }
            default -> {
                if (parser.isCurrentAlias()) {
                    add(follow(parser.getString(), source.at(start, 1)), Optional.empty());
                } else {
                    NodeProperties properties = properties(start, parser);
                    YamlNode node = scalar(parser.getString(), properties, parser);
                    ended = Optional.of(new Ended(node, properties.anchor()));
                }
            }
        }
    }

    private NodeProperties properties(int tokenStart, YAMLParser parser) {
        return NodeProperties.of(source, tokenStart, offset(parser.currentLocation()));
    }

    private YamlNode.Scalar scalar(String written, NodeProperties properties, YAMLParser parser) {
        int end = offset(parser.currentLocation());
        boolean exclaimed = properties.tag().filter(Tags::isOwn).isPresent();
        int start = exclaimed ? properties.tagStart() : properties.end();
        char first = start < end ? source.text().charAt(start) : ' ';
        boolean plain = first != '"' && first != '\'' && first != '|' && first != '>';
        boolean folded = first != '|' && source.endOfLineAt(start) < end;
        Optional<String> typed =
                first == '>' ? FoldedBlock.lines(source, start, end) : Optional.empty();
        String value =
                exclaimed
                        ? source.text().substring(start, end).strip()
                        : typed.isPresent()
                                ? typed.get()
                                : folded
                                        ? FoldedLines.join(
                                                written,
                                                new ScalarPlaces(source, written, start, end))
                                        : written;
        if (plain) {
            warnOfOddSpaces(start, end);
        }
        ScalarPlaces places = new ScalarPlaces(source, value, start, end);
        Position position = source.at(start, Math.max(1, end - start));
        if (first == '"' && ForbiddenCharacters.check(value, places::escaped, problems) > 0) {
            value = ForbiddenCharacters.replaced(value);
        }
        if (properties.tag().isPresent()) {
            String tag = properties.tag().get();
            Position at = source.at(properties.tagStart(), tag.length());
            Tags.checkScalar(tag, value, at, problems);
            plain &= !Tags.isText(tag);
        }
        return new YamlNode.Scalar(value, plain, position, places);
    }

    private void warnOfOddSpaces(int start, int end) {
        OddSpaces.find(source, start, end + 1)
                .ifPresent(
                        place ->
                                problems.add(
                                        Diagnostic.error(Code.BROKEN_YAML, place, OddSpaces.MESSAGE)
                                                .withHint(OddSpaces.HINT)));
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

    private void addEnded() {
        ended.ifPresent(value -> add(value.node(), value.anchor()));
        ended = Optional.empty();
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
