package org.leafwright.picture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts what an SVG draws once each {@code use} is followed, to stop files that never end. */
final class SvgUses {
    private static final long MOST = 100_000;

    private final Element root = new Element("");
    private final Deque<Element> open = new ArrayDeque<>(List.of(root));
    private final Map<String, Element> named = new HashMap<>();
    private final Map<Element, Long> counts = new HashMap<>();
    private final Set<Element> counting = new HashSet<>();

    private static final class Element {
        final String target;
        final List<Element> children = new ArrayList<>();

        Element(String target) {
            this.target = target;
        }
    }

    /**
     * Starts an element.
     *
     * @param id its name, or an empty string
     * @param target the name of the element that it draws again, or an empty string
     */
    void start(String id, String target) {
        Element element = new Element(target);
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
        long sum = 1;
        for (Element child : element.children) {
            sum += count(child);
        }
        Element target = named.get(element.target);
        if (target != null) {
            sum += count(target);
        }
        if (sum > MOST) {
            throw new BadPictureException(
                    "is an SVG of more than " + MOST + " shapes", "Simplify it, or save it as PNG");
        }
        counting.remove(element);
        counts.put(element, sum);
        return sum;
    }
}
