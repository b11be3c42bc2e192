package org.leafwright.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a structure tree as YAML, with the text of each leaf. */
public final class TagDump {
    private final Map<Integer, StringBuilder> words = new HashMap<>();
    private final StringBuilder out = new StringBuilder();

    private TagDump(LaidOutLeaflet leaflet) {
        for (Page page : leaflet.pages()) {
            for (PlacedItem item : page.items()) {
                item.accept(new Words());
            }
        }
    }

    /** Returns the tree as YAML. */
    public static String of(LaidOutLeaflet leaflet) {
        TagDump dump = new TagDump(leaflet);
        dump.element(leaflet.root(), "");
        return dump.out.toString();
    }

    private void element(Structure.Element element, String indent) {
        out.append(indent).append("- ").append(element.type().name());
        List<String> said = new ArrayList<>();
        Structure.Attributes attributes = element.attributes();
        attributes.language().ifPresent(l -> said.add("lang=" + l.toLanguageTag()));
        attributes.alt().ifPresent(alt -> said.add("alt=" + alt));
        attributes.scope().ifPresent(s -> said.add("scope=" + s.name().toLowerCase(Locale.ROOT)));
        attributes
                .numbering()
                .ifPresent(n -> said.add("numbering=" + n.name().toLowerCase(Locale.ROOT)));
        attributes.link().ifPresent(l -> said.add("to=" + l.target() + " (" + l.contents() + ")"));
        if (!said.isEmpty()) {
            out.append(" {").append(String.join("; ", said)).append('}');
        }
        out.append(":\n");
        for (Structure child : element.children()) {
            child.accept(
                    new Structure.Visitor<Boolean>() {
                        @Override
                        public Boolean element(Structure.Element inner) {
                            TagDump.this.element(inner, indent + "    ");
                            return true;
                        }

                        @Override
                        public Boolean leaf(Structure.Leaf leaf) {
                            String text =
                                    String.valueOf(
                                            words.getOrDefault(
                                                    leaf.id(), new StringBuilder("(picture)")));
                            out.append(indent)
                                    .append("    - ")
                                    .append('"')
                                    .append(text)
                                    .append("\"\n");
                            return true;
                        }
                    });
        }
    }

    private final class Words extends Seen.NothingOf {
        @Override
        public Boolean textRun(PlacedItem.TextRun item) {
            return item.role()
                    .accept(
                            new Role.Visitor<>() {
                                @Override
                                public Boolean content(Role.Content content) {
                                    words.computeIfAbsent(
                                                    content.leaf(), any -> new StringBuilder())
                                            .append(item.run().text());
                                    return true;
                                }

                                @Override
                                public Boolean artifact(Role.Artifact artifact) {
                                    return false;
                                }
                            });
        }
    }
}
