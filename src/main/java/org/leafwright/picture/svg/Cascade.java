package org.leafwright.picture.svg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.leafwright.picture.svg.StyleSheet.Rule;

/**
 * Settles what each element says of its looks (CSS Cascade 4, 6): its attributes, then style sheets
 * by specificity and order, then its own style, and in the same order what is important.
 */
final class Cascade {
    private final StyleSheet sheet = new StyleSheet();
    private final Faults faults;

    private Cascade(Faults faults) {
        this.faults = faults;
    }

    /** Notes at each element what is declared for it. */
    static void apply(ElementTree tree, Element root, Faults faults) {
        Cascade cascade = new Cascade(faults);
        for (Element style : tree.styles()) {
            cascade.read(style);
        }
        List<Rule> rules = new ArrayList<>(cascade.sheet.rules());
        rules.sort(Comparator.comparingInt(rule -> rule.selector().specificity()));
        declare(root, rules);
    }

    private void read(Element style) {
        String type = style.attribute("type", "").toLowerCase(Locale.ROOT);
        String media = style.attribute("media", "");
        if (!type.isEmpty() && !type.equals("text/css")) {
            return;
        }
        if (!media.isEmpty() && Media.judge(media) != Media.APPLIES) {
            if (Media.judge(media) == Media.UNKNOWN) {
                faults.add(
                        style,
                        "has a style sheet that depends on “" + media + "”",
                        "Save it with its looks as attributes (“presentation attributes”)");
            }
            return;
        }
        sheet.read(style.text.toString(), (what, hint) -> faults.add(style, what, hint));
    }

    private static void declare(Element element, List<Rule> rules) {
        for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
            Optional<Property> property = Property.ofAttribute(attribute.getKey());
            String value = Css.withoutComments(attribute.getValue()).strip();
            if (property.isPresent() && property.get().accepts(value)) {
                element.declared.put(property.get(), value);
            }
        }
        Map<Property, String> important = new EnumMap<>(Property.class);
        for (Rule rule : rules) {
            if (rule.selector().matches(element)) {
                declare(element, rule.declarations(), important);
            }
        }
        String own = element.attributes().get("style");
        if (own != null) {
            declare(element, Declaration.list(Css.withoutComments(own)), important);
        }
        element.declared.putAll(important);
        for (Element child : element.children) {
            declare(child, rules);
        }
    }

    private static void declare(
            Element element, List<Declaration> declarations, Map<Property, String> important) {
        for (Declaration declaration : declarations) {
            (declaration.important() ? important : element.declared)
                    .put(declaration.property(), declaration.value());
        }
    }
}
