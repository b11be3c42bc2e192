package org.leafwright.localise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.leafwright.model.Inline;
import org.leafwright.model.Numbers;
import org.leafwright.model.PrintedLinks;
import org.leafwright.model.Text;

/** Writes where links lead for those who read on paper, and numbers what stands at the end. */
final class PrintedAddresses {
    /** Writes no address. */
    static final PrintedAddresses NONE =
            new PrintedAddresses(PrintedLinks.NONE, "", new Numbers("0123456789", ""));

    private static final String MAIL = "mailto:";
    private static final String PHONE = "tel:";

    private final PrintedLinks place;
    private final String aside;
    private final Numbers numbers;
    private final Map<String, String> notes = new LinkedHashMap<>();

    /**
     * Starts without notes.
     *
     * @param aside how the language puts a remark {@code {1}} after what it remarks on
     */
    PrintedAddresses(PrintedLinks place, String aside, Numbers numbers) {
        this.place = place;
        this.aside = aside;
        this.numbers = numbers;
    }

    /** Returns the same for texts at the end, which have no notes of their own. */
    PrintedAddresses atEnd() {
        return place == PrintedLinks.NOTES
                ? new PrintedAddresses(PrintedLinks.BESIDE, aside, numbers)
                : this;
    }

    /** Returns what follows a link in text. */
    List<Inline> after(String target, String words) {
        return place == PrintedLinks.MORE ? List.of() : afterMore(target, words);
    }

    /** Returns what follows the link of a line for more information. */
    List<Inline> afterMore(String target, String words) {
        Optional<String> address = shown(target).filter(a -> !tells(words, a));
        if (address.isEmpty()) {
            return List.of();
        }
        return switch (place) {
            case MORE, BESIDE -> inBrackets(address.get());
            case NOTES -> noted(target, address.get());
            case NONE -> List.of();
        };
    }

    /** Returns the addresses that are numbered, in their order, each linked. */
    List<Text> notes() {
        List<Text> texts = new ArrayList<>();
        notes.forEach(
                (target, shown) ->
                        texts.add(
                                new Text(
                                        List.of(
                                                new Inline.Link(
                                                        target,
                                                        List.of(new Inline.Characters(shown)))))));
        return texts;
    }

    private List<Inline> inBrackets(String address) {
        String around = aside.replace("{0}", "");
        int at = around.indexOf("{1}");
        return List.of(
                new Inline.Characters(around.substring(0, at)),
                new Inline.Isolate(List.of(new Inline.Characters(address))),
                new Inline.Characters(around.substring(at + 3)));
    }

    private List<Inline> noted(String target, String address) {
        notes.putIfAbsent(target, address);
        int number = new ArrayList<>(notes.keySet()).indexOf(target) + 1;
        return List.of(new Inline.Characters("\u00a0[" + numbers.write(number) + "]"));
    }

    /** Returns an address as it is printed, if paper can show it. */
    private static Optional<String> shown(String target) {
        if (target.startsWith(MAIL)) {
            int query = target.indexOf('?');
            return Optional.of(
                    target.substring(MAIL.length(), query < 0 ? target.length() : query));
        }
        if (target.startsWith(PHONE)) {
            return Optional.of(target.substring(PHONE.length()));
        }
        return target.startsWith("http") ? Optional.of(Addresses.shown(target)) : Optional.empty();
    }

    /** Returns whether the words of a link say where it leads. */
    private static boolean tells(String words, String address) {
        String digits = Addresses.phoneDigits(address);
        boolean phone = address.chars().noneMatch(Character::isLetter);
        return words.toLowerCase(Locale.ROOT).contains(address.toLowerCase(Locale.ROOT))
                || (phone && sameEnd(Addresses.phoneDigits(words), digits));
    }

    /** A number with its country's code is the same as the one without. */
    private static boolean sameEnd(String words, String number) {
        String national = words.startsWith("0") ? words.substring(1) : words;
        return national.length() > 2 && number.endsWith(national);
    }
}
