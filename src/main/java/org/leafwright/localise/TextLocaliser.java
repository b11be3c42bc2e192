package org.leafwright.localise;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leafwright.diagnostic.Position;
import org.leafwright.diagnostic.Positions;
import org.leafwright.language.WritingSystem;
import org.leafwright.model.Inline;
import org.leafwright.model.Text;

/**
 * Puts values into text written in one language for an edition in the same or another, marks what
 * isn't in the edition's language, and carries positions over.
 */
final class TextLocaliser {
    private final Locale edition;
    private final Locale around;
    private final Locale written;
    private final boolean writtenIsForeign;
    private final boolean rightToLeft;
    private final Placeholders placeholders;
    private final Positions positions;
    private final MissingValues missing;
    private final LeafletLinks links;
    private final PrintedAddresses addresses;
    private final Optional<PrintersMarks> marks;

    /**
     * @param edition the edition's language
     * @param written the language the texts are written in
     * @param positions where the texts stood; learns where the new ones stand
     * @param links follows links
     * @param addresses writes where they lead
     */
    TextLocaliser(
            Locale edition,
            Locale written,
            Placeholders placeholders,
            Positions positions,
            MissingValues missing,
            LeafletLinks links,
            PrintedAddresses addresses) {
        this(edition, edition, written, placeholders, positions, missing, links, addresses);
    }

    private TextLocaliser(
            Locale edition,
            Locale around,
            Locale written,
            Placeholders placeholders,
            Positions positions,
            MissingValues missing,
            LeafletLinks links,
            PrintedAddresses addresses) {
        this.edition = edition;
        this.around = around;
        this.written = written;
        this.writtenIsForeign = !Languages.same(written, around);
        this.rightToLeft =
                WritingSystem.isRightToLeft(written) || WritingSystem.isRightToLeft(edition);
        this.placeholders = placeholders;
        this.positions = positions;
        this.missing = missing;
        this.links = links;
        this.addresses = addresses;
        this.marks = PrintersMarks.of(written);
    }

    /** Returns the same for texts that may hold other placeholders. */
    TextLocaliser with(Placeholders others) {
        return new TextLocaliser(
                edition, around, written, others, positions, missing, links, addresses);
    }

    /** Returns the same for texts in another language. */
    TextLocaliser in(Locale language) {
        if (language.equals(written)) {
            return this;
        }
        return new TextLocaliser(
                edition, around, language, placeholders, positions, missing, links, addresses);
    }

    /** Returns the same for texts in a language that is marked around them already. */
    private TextLocaliser marked() {
        return new TextLocaliser(
                edition, written, written, placeholders, positions, missing, links, addresses);
    }

    /** Returns the same for texts that show where their links lead. */
    TextLocaliser showing(PrintedAddresses others) {
        return new TextLocaliser(
                edition, around, written, placeholders, positions, missing, links, others);
    }

    Locale edition() {
        return edition;
    }

    Placeholders placeholders() {
        return placeholders;
    }

    Positions positions() {
        return positions;
    }

    /** Localises a text. */
    Text text(Text from) {
        return put(from, marks.map(m -> m.in(from, positions)).orElse(from));
    }

    /** Localises a text that is printed between quotation marks. */
    Text quoted(Text from) {
        return put(from, marks.map(m -> m.quoted(from, positions)).orElse(from));
    }

    private Text put(Text from, Text marked) {
        return positions.copy(from, new Text(inlines(marked.inlines(), positions.of(from))));
    }

    /**
     * Localises a line that isn't Markdown.
     *
     * @param owner what the line belongs to, for its place if the line itself has none
     */
    Text line(String from, Object owner) {
        return line(marks.map(m -> m.in(from)).orElse(from), place(from, owner));
    }

    private Text line(String from, Optional<Position> place) {
        List<Inline> out = characters(from, place);
        Text text = new Text(out);
        place.ifPresent(p -> positions.put(text, p));
        return text;
    }

    /** Returns a line as plain characters, as {@link #line} does. */
    String plain(String from, Object owner) {
        return line(from, owner).plain();
    }

    /** Localises a line that belongs to whatever text it stands in and is printed as it is. */
    Text neutral(String from, Object owner) {
        return positions.copy(from, Text.of(line(from, place(from, owner)).plain()));
    }

    /** Returns a localised text as what a placeholder stands for. */
    Value value(Text localised) {
        return Value.of(localised, edition);
    }

    /** Returns a text that holds no placeholders, marked if it is in another language. */
    Text told(Text text, Locale language) {
        return Languages.same(language, edition)
                ? text
                : new Text(List.of(new Inline.Foreign(language, text.inlines())));
    }

    /** Returns a link's target with its values put in. */
    String link(String from, Optional<Position> place) {
        String target = links.follow(from, place);
        if (!Placeholders.mayHold(target)) {
            return target;
        }
        return placeholders.address(target, name -> missing.report(name, placeholders, place));
    }

    private Optional<Position> place(Object value, Object owner) {
        return positions.of(value).or(() -> positions.of(owner));
    }

    private List<Inline> marked(List<Inline> from) {
        return marks.map(m -> m.in(new Text(from), positions).inlines()).orElse(from);
    }

    private List<Inline> inlines(List<Inline> from, Optional<Position> place) {
        if (writtenIsForeign && !Placeholders.mayHold(new Text(from).plain())) {
            List<Inline> inner = marked().inlines(from, place);
            return inner.isEmpty() ? inner : List.of(new Inline.Foreign(written, inner));
        }
        List<Inline> out = new ArrayList<>();
        for (Inline inline : from) {
            Optional<Position> own = positions.of(inline).or(() -> place);
            out.addAll(inline.accept(new Localised(own)));
        }
        return out;
    }

    private List<Inline> characters(String from, Optional<Position> place) {
        if (!Placeholders.mayHold(from)) {
            return from.isEmpty() ? List.of() : List.of(marked(from, written, place));
        }
        boolean[] reported = new boolean[1];
        List<Placeholders.Piece> pieces =
                placeholders.pieces(
                        from,
                        this::mayMix,
                        name -> {
                            reported[0] = true;
                            missing.report(name, placeholders, place);
                        });
        if (!reported[0] && isUnclosed(from)) {
            missing.reportUnclosed(place);
        }
        List<Inline> out = new ArrayList<>();
        for (Placeholders.Piece piece : pieces) {
            List<Inline> parts = new ArrayList<>();
            for (Value.Part part : piece.value().parts()) {
                parts.add(marked(part.text(), part.language().orElse(written), place));
            }
            boolean mixes = piece.putIn() && pieces.size() > 1 && mayMix(piece.value().text());
            if (mixes) {
                out.add(put(new Inline.Isolate(parts), place));
            } else {
                out.addAll(parts);
            }
        }
        return out;
    }

    /** Returns whether the order of a part and of what is around it may depend on each other. */
    private boolean mayMix(String part) {
        return rightToLeft || Bidi.requiresBidi(part.toCharArray(), 0, part.length());
    }

    /** Puts texts one after another with a comma, each of which reads in an order of its own. */
    Text joined(List<Text> texts) {
        if (texts.size() == 1) {
            return texts.get(0);
        }
        List<Inline> inlines = new ArrayList<>();
        for (Text text : texts) {
            if (!inlines.isEmpty()) {
                inlines.add(new Inline.Characters(Comma.of(written)));
            }
            if (mayMix(text.plain())) {
                inlines.add(positions.copy(text, new Inline.Isolate(text.inlines())));
            } else {
                inlines.addAll(text.inlines());
            }
        }
        return new Text(inlines);
    }

    private static boolean isUnclosed(String text) {
        int last = text.lastIndexOf("${");
        boolean escaped = last > 0 && text.charAt(last - 1) == '$';
        return last >= 0 && !escaped && text.indexOf('}', last) < 0;
    }

    /** Marks characters that a reader of the edition needs told are in another language. */
    private Inline marked(String text, Locale language, Optional<Position> place) {
        Inline.Characters characters = put(new Inline.Characters(text), place);
        boolean words = text.codePoints().anyMatch(Character::isLetter);
        return words && isForeign(language)
                ? put(new Inline.Foreign(language, List.of(characters)), place)
                : characters;
    }

    private boolean isForeign(Locale language) {
        return language.equals(written) ? writtenIsForeign : !Languages.same(language, around);
    }

    private <T> T put(T value, Optional<Position> place) {
        place.ifPresent(p -> positions.put(value, p));
        return value;
    }

    /** Localises one inline, which may become several. */
    private final class Localised implements Inline.Visitor<List<Inline>> {
        private final Optional<Position> place;

        Localised(Optional<Position> place) {
            this.place = place;
        }

        @Override
        public List<Inline> characters(Inline.Characters characters) {
            return TextLocaliser.this.characters(characters.value(), place);
        }

        @Override
        public List<Inline> emphasis(Inline.Emphasis emphasis) {
            return one(new Inline.Emphasis(inlines(emphasis.children(), place)));
        }

        @Override
        public List<Inline> strong(Inline.Strong strong) {
            return one(new Inline.Strong(inlines(strong.children(), place)));
        }

        @Override
        public List<Inline> link(Inline.Link link) {
            String target =
                    TextLocaliser.this.link(link.target(), place.map(p -> p.at(link.target())));
            List<Inline> words = inlines(link.children(), place);
            List<Inline> out = new ArrayList<>();
            out.add(put(new Inline.Link(target, words), place));
            for (Inline after : addresses.after(target, new Text(words).plain())) {
                out.add(put(after, place));
            }
            return out;
        }

        @Override
        public List<Inline> foreign(Inline.Foreign foreign) {
            TextLocaliser own = in(foreign.language());
            return own.inlines(own.marked(foreign.children()), place);
        }

        @Override
        public List<Inline> isolate(Inline.Isolate isolate) {
            return one(new Inline.Isolate(inlines(isolate.children(), place)));
        }

        @Override
        public List<Inline> lineBreak(Inline.LineBreak lineBreak) {
            return one(lineBreak);
        }

        private List<Inline> one(Inline inline) {
            return List.of(put(inline, place));
        }
    }
}
