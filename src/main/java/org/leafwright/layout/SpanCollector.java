package org.leafwright.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.leafwright.model.Colour;
import org.leafwright.model.Inline;
import org.leafwright.model.Text;
import org.leafwright.text.Span;
import org.leafwright.text.TextStyle;

/**
 * Flattens inline text to spans for the typesetter, and grows the structure below a paragraph.
 * There is one collector for each level of nesting; all of a paragraph share the lists.
 */
final class SpanCollector implements Inline.Visitor<SpanCollector> {
    private final List<Span> spans;
    private final List<SetLine.SpanInk> inks;
    private final List<Inline> sources;
    private final Branch branch;
    private final Look look;

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
            List<Span> spans,
            List<SetLine.SpanInk> inks,
            List<Inline> sources,
            Branch branch,
            Look look) {
        this.spans = spans;
        this.inks = inks;
        this.sources = sources;
        this.branch = branch;
        this.look = look;
    }

    static SpanCollector collect(Text text, Branch branch, Look look) {
        return new SpanCollector(
                        new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), branch, look)
                .all(text.inlines());
    }

    List<Span> spans() {
        return spans;
    }

    List<SetLine.SpanInk> inks() {
        return inks;
    }

    /** Returns the inline that each span's characters are from. */
    List<Inline> sources() {
        return sources;
    }

    private SpanCollector all(List<Inline> inlines) {
        for (Inline inline : inlines) {
            inline.accept(this);
        }
        return this;
    }

    private SpanCollector inside(Branch inner, Look innerLook, List<Inline> children) {
        new SpanCollector(spans, inks, sources, inner, innerLook).all(children);
        return this;
    }

    private SpanCollector add(String characters, Inline source) {
        if (!characters.isEmpty()) {
            sources.add(source);
            spans.add(new Span(characters, look.style(), look.language()));
            inks.add(new SetLine.SpanInk(branch.leaf(), look.colour(), look.link()));
        }
        return this;
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
        Branch element = branch.addLink(link.target(), new Text(link.children()).plain());
        return inside(element, look.linked(element.id()), link.children());
    }

    @Override
    public SpanCollector foreign(Inline.Foreign foreign) {
        return inside(
                branch.addForeign(foreign.language()),
                look.in(foreign.language()),
                foreign.children());
    }

    @Override
    public SpanCollector lineBreak(Inline.LineBreak lineBreak) {
        return add("\n", lineBreak);
    }
}
