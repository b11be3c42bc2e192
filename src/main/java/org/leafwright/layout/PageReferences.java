package org.leafwright.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leafwright.model.Inline;
import org.leafwright.model.Numbers;

/** On which page a link's section is, as far as that is known while the leaflet is laid out. */
final class PageReferences {
    private static final String SECTION = "#";

    private final Numbers numbers;
    private final Map<String, Integer> pages;
    private boolean asked;

    /**
     * @param pages the index of each section's page, by its id; empty if no pages are named
     */
    PageReferences(Numbers numbers, Map<String, Integer> pages) {
        this.numbers = numbers;
        this.pages = pages;
    }

    /** Returns the section that a link's target names, if it names one. */
    static Optional<String> section(String target) {
        return target.startsWith(SECTION)
                ? Optional.of(target.substring(SECTION.length()))
                : Optional.empty();
    }

    /** Returns what follows a link on paper, such as “ (on page 4)”. */
    List<Inline> after(String target) {
        Optional<String> section = section(target);
        asked |= section.isPresent();
        return section.flatMap(id -> Optional.ofNullable(pages.get(id)))
                .map(page -> new Inline.Characters(numbers.reference(page + 1)))
                .map(List::<Inline>of)
                .orElse(List.of());
    }

    /** Returns whether other pages would have given other words. */
    boolean differFor(Map<String, Integer> others) {
        return asked && !pages.equals(others);
    }
}
