package org.leafwright.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which faces set a text, for people who choose between them. */
public final class FontReport {
    private FontReport() {}

    /**
     * What sets some characters.
     *
     * @param characters neighbours that one face sets, or one of what readers take for a character
     * @param face the face, if there is one that has them
     */
    public record Choice(String characters, Optional<Face> face) {}

    /**
     * Tells which face sets each stretch of a text, in logical order; what none has stands alone.
     */
    public static List<Choice> choices(
            FontLibrary fonts, String text, TextStyle style, Locale language) {
        Span span = new Span(text, style, language);
        Itemiser.Result result =
                new Itemiser(new FontFallback(fonts), List.of(span), List.of(), language).run();
        Set<Integer> missing = new HashSet<>();
        result.missing().forEach(m -> missing.add(result.clusters().previousSetBit(m.offset())));
        List<Choice> choices = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = result.clusters().nextSetBit(start + 1);
            add(
                    choices,
                    text.substring(start, end),
                    missing.contains(start) ? Optional.empty() : face(result, start));
            start = end;
        }
        return choices;
    }

    private static Optional<Face> face(Itemiser.Result result, int at) {
        return result.items().stream()
                .filter(item -> item.start() <= at && at < item.end())
                .map(Item::face)
                .findFirst();
    }

    private static void add(List<Choice> choices, String characters, Optional<Face> face) {
        int last = choices.size() - 1;
        if (last >= 0 && face.isPresent() && choices.get(last).face().equals(face)) {
            choices.set(last, new Choice(choices.get(last).characters() + characters, face));
        } else {
            choices.add(new Choice(characters, face));
        }
    }
}
