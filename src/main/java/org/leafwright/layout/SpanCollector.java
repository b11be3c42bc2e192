package org.leafwright.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.leafwright.model.Colour;
import org.leafwright.model.Inline;
import org.leafwright.model.Text;
import org.leafwright.text.TextStyle;

/**
 * Flattens inline text to spans for the typesetter, and grows the structure below a paragraph.
 * There is one collector for each level of nesting; all of a paragraph share the list.
 */
final class SpanCollector implements Inline.Visitor<SpanCollector> {
    private final SpanList list;
    private final Branch branch;
    private final Look look;
    private final Locale edition;
    private final PageReferences references;

    /** What nested text inherits. */
    record Look(
            TextStyle style, Locale language, Colour colour, Colour linkColour, OptionalInt link) {
        Look with(boolean bold, boolean italic) {
            TextStyle changed =
                    new TextStyle(
                            style.family(),
                            style.sizePt(),
                            style.bold() || bold,
                            style.italic() || italic);
            return new Look(changed, language, colour, linkColour, link);
        }

        Look in(Locale newLanguage) {
            return new Look(style, newLanguage, colour, linkColour, link);
        }

        Look linked(int element) {
            return new Look(style, language, linkColour, linkColour, OptionalInt.of(element));
        }
    }

    private SpanCollector(
            SpanList list, Branch branch, Look look, Locale edition, PageReferences references) {
        this.list = list;
        this.edition = edition;
        this.branch = branch;
        this.look = look;
        this.references = references;
    }

    static SpanList collect(Text text, Branch branch, Look look, PageReferences references) {
        SpanList list = new SpanList();
        new SpanCollector(list, branch, look, look.language(), references).all(text.inlines());
        return list;
    }

    private SpanCollector all(List<Inline> inlines) {
        for (Inline inline : inlines) {
            inline.accept(this);
        }
        list.close();
        return this;
    }

    private SpanCollector inside(Branch inner, Look innerLook, List<Inline> children) {
        list.close();
        new SpanCollector(list, inner, innerLook, edition, references).all(children);
        return this;
    }

    private SpanCollector add(String characters, Inline source) {
        if (!characters.isEmpty()) {
            if (!list.isOpen()) {
                SetLine.SpanInk ink =
                        new SetLine.SpanInk(element(characters).leaf(), look.colour(), look.link());
                list.open(look.style(), look.language(), ink);
            }
            list.add(characters, source);
        }
        return this;
    }

    /** Returns the element of characters in the language at hand; signs are in any. */
    private Branch element(String characters) {
        return isSpoken(look.language()) || characters.codePoints().noneMatch(Character::isLetter)
                ? branch
                : branch.add(StructureType.SPAN, look.language());
    }

    /** Returns whether what is put on the branch is told to be in a language already. */
    private boolean isSpoken(Locale language) {
        return branch.language().map(language::equals).orElse(language.equals(edition));
    }

    @Override
    public SpanCollector characters(Inline.Characters characters) {
        return add(characters.value(), characters);
    }

    @Override
    public SpanCollector emphasis(Inline.Emphasis emphasis) {
        return inside(branch.add(StructureType.EM), look.with(false, true), emphasis.children());
    }

    @Override
    public SpanCollector strong(Inline.Strong strong) {
        return inside(branch.add(StructureType.STRONG), look.with(true, false), strong.children());
    }

    @Override
    public SpanCollector link(Inline.Link link) {
        Branch element = branch.addLink(link.target(), new Text(link.children()));
        inside(element, look.linked(element.id()), link.children());
        return inside(branch, look.in(edition), references.after(link.target()));
    }

    @Override
    public SpanCollector foreign(Inline.Foreign foreign) {
        int start = list.length();
        inside(
                isSpoken(foreign.language())
                        ? branch
                        : branch.add(StructureType.SPAN, foreign.language()),
                look.in(foreign.language()),
                foreign.children());
        list.isolate(start, Optional.of(foreign.language()));
        return this;
    }

    @Override
    public SpanCollector isolate(Inline.Isolate isolate) {
        int start = list.length();
        for (Inline inline : isolate.children()) {
            inline.accept(this);
        }
        list.isolate(start, Optional.empty());
        return this;
    }

    @Override
    public SpanCollector lineBreak(Inline.LineBreak lineBreak) {
        // Readers know a word's end by a space, not by where lines end (ISO 32000-1, 14.8.2.5); at
        // a line's end it takes no room.
        return add(" \n", lineBreak);
    }
}
