package org.leafwright.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.leafwright.model.Text;

/**
 * An element of the structure tree while it grows. Leaves that get no ink and elements left without
 * leaves fall off when it is {@linkplain #grown done}.
 */
final class Branch {
    private final Ids ids;
    private final int id;
    private final StructureType type;
    private final Structure.Attributes attributes;
    private final Optional<Locale> language;
    private final List<Function<BitSet, Optional<Structure>>> children = new ArrayList<>();

    private Branch(
            Ids ids, StructureType type, Structure.Attributes attributes, Optional<Locale> outer) {
        this.ids = ids;
        this.id = ids.elements++;
        this.type = type;
        this.attributes = attributes;
        this.language = attributes.language().or(() -> outer);
    }

    static Branch document() {
        return new Branch(
                new Ids(), StructureType.DOCUMENT, Structure.Attributes.NONE, Optional.empty());
    }

    /** Returns the language of what has no other, if that isn't the edition's. */
    Optional<Locale> language() {
        return language;
    }

    int id() {
        return id;
    }

    Branch add(StructureType childType) {
        return add(childType, Structure.Attributes.NONE);
    }

    Branch add(StructureType childType, Structure.Attributes childAttributes) {
        Branch child = new Branch(ids, childType, childAttributes, language);
        children.add(child::grownStructure);
        return child;
    }

    /** Returns an element that is to be {@linkplain #attach attached} later. */
    Branch detached(StructureType childType) {
        return new Branch(ids, childType, Structure.Attributes.NONE, language);
    }

    void attach(Branch child) {
        children.add(child::grownStructure);
    }

    /** Adds an element that is in another language. */
    Branch add(StructureType childType, Locale childLanguage) {
        return add(
                childType,
                new Structure.Attributes(
                        Optional.of(childLanguage),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    /** Adds a figure; its words are told in one language, as they can hold no structure. */
    Branch addFigure(Text alt) {
        return add(
                StructureType.FIGURE,
                new Structure.Attributes(
                        ForeignWords.language(alt),
                        Optional.of(alt.plain()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    Branch addHeaderCell(Structure.Scope scope) {
        return add(
                StructureType.TH,
                new Structure.Attributes(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(scope),
                        Optional.empty(),
                        Optional.empty()));
    }

    Branch addList(Structure.ListNumbering numbering) {
        return add(
                StructureType.L,
                new Structure.Attributes(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(numbering),
                        Optional.empty()));
    }

    /** Adds a link; its words are told in one language, as an annotation's hold no structure. */
    Branch addLink(String target, Text contents) {
        return add(
                StructureType.LINK,
                new Structure.Attributes(
                        ForeignWords.language(contents),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Structure.LinkTarget(target, contents.plain()))));
    }

    /** Adds a leaf and returns the role of its ink. */
    Role leaf() {
        int leaf = ids.leaves++;
        children.add(
                inked ->
                        inked.get(leaf) ? Optional.of(new Structure.Leaf(leaf)) : Optional.empty());
        return new Role.Content(leaf);
    }

    /** Returns the element with what is inked below it, or nothing if nothing is. */
    Optional<Structure.Element> grown(BitSet inked) {
        List<Structure> kept = new ArrayList<>(children.size());
        for (Function<BitSet, Optional<Structure>> child : children) {
            child.apply(inked).ifPresent(kept::add);
        }
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(new Structure.Element(id, type, attributes, kept));
    }

    private Optional<Structure> grownStructure(BitSet inked) {
        return grown(inked).map(element -> element);
    }

    /** The numbers given so far. */
    private static final class Ids {
        private int elements;
        private int leaves;
    }
}
