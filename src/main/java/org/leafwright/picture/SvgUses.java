package org.leafwright.picture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts what an SVG draws once each reference is followed, to stop files that never end. */
final class SvgUses {
    private static final long MOST = 100_000;
    private static final int DEEPEST = 400;

    private static final Set<String> PAINTS = Set.of("linearGradient", "radialGradient");

    private final Element root = new Element("", List.of());
    private final Deque<Element> open = new ArrayDeque<>(List.of(root));
    private final Map<String, Element> named = new HashMap<>();
    private final Map<Element, Long> counts = new HashMap<>();
    private final Set<Element> counting = new HashSet<>();

    private static final class Element {
        final boolean paint;
        final List<String> targets;
        final List<Element> children = new ArrayList<>();

        Element(String name, List<String> targets) {
            this.paint = PAINTS.contains(name);
            this.targets = targets;
        }
    }

    /**
     * Starts an element.
     *
     * @param id what the file calls it, or an empty string
     * @param targets the ids of the elements that it refers to
     */
    void start(String name, String id, List<String> targets) {
        Element element = new Element(name, targets);
        open.element().children.add(element);
        open.push(element);
        if (!id.isEmpty()) {
            named.putIfAbsent(id, element);
        }
    }

    void end() {
        open.pop();
    }

    void check() throws BadPictureException {
        count(root);
    }

    private long count(Element element) throws BadPictureException {
        Long known = counts.get(element);
        if (known != null) {
            return known;
        }
        if (!counting.add(element)) {
            throw new BadPictureException(
                    "is an SVG with a part that uses itself", "Save it again as plain SVG");
        }
        if (counting.size() > DEEPEST) {
            throw SvgFile.tooDeep();
        }
        long sum = 1;
        for (Element child : element.children) {
            sum += count(child);
        }
        for (String target : element.targets) {
            Element used = named.get(target);
            sum += used == null ? 0 : count(used);
        }
        if (sum > MOST) {
            throw new BadPictureException(
                    "is an SVG of more than " + MOST + " shapes", "Simplify it, or save it as PNG");
        }
        counting.remove(element);
        // What only paints is shared by all that it paints.
        long drawn = element.paint ? 0 : sum;
        counts.put(element, drawn);
        return drawn;
    }
}
