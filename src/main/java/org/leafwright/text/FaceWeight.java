package org.leafwright.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How heavy a face is. Its name counts for more than the number in its table: names are what people
 * choose by, and old fonts have numbers from 1 to 9, or none.
 */
final class FaceWeight {
    /** From here on a face is bold; what is called semibold is not. */
    private static final int BOLD = 650;

    private static final int LARGEST_OF_OLD_SCALE = 9;

    private record Named(String word, int weight) {}

    /**
     * The names of weights (ISO/IEC 14496-22, OS/2 usWeightClass), those that hold others first.
     */
    private static final List<Named> NAMES =
            List.of(
                    new Named("extralight", 200),
                    new Named("ultralight", 200),
                    new Named("semilight", 350),
                    new Named("demilight", 350),
                    new Named("light", 300),
                    new Named("hairline", 100),
                    new Named("thin", 100),
                    new Named("semibold", 600),
                    new Named("demibold", 600),
                    new Named("demi", 600),
                    new Named("extrabold", 800),
                    new Named("ultrabold", 800),
                    new Named("extrablack", 950),
                    new Named("ultrablack", 950),
                    new Named("bold", 700),
                    new Named("black", 900),
                    new Named("heavy", 900),
                    new Named("medium", 500),
                    new Named("regular", 400),
                    new Named("normal", 400),
                    new Named("roman", 400));

    private FaceWeight() {}

    /**
     * Returns a weight from 1 to 1000.
     *
     * @param style the face's name within its family, such as "SemiBold Italic"
     * @param number what its table says
     * @param marked whether it is marked as its family's bold one
     */
    static int of(String style, int number, boolean marked) {
        String letters = style.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        for (Named named : NAMES) {
            if (letters.contains(named.word())) {
                return named.weight();
            }
        }
        int weight = number > 0 && number <= LARGEST_OF_OLD_SCALE ? number * 100 : number;
        boolean told = weight > 0 && weight <= 1000;
        if (marked) {
            return told ? Math.max(weight, 700) : 700;
        }
        return told ? weight : 400;
    }

    /** Returns the name of the nearest weight, unless that is regular. */
    static Optional<String> name(int weight) {
        return switch ((weight + 50) / 100) {
            case 0, 1 -> Optional.of("Thin");
            case 2 -> Optional.of("ExtraLight");
            case 3 -> Optional.of("Light");
            case 4 -> Optional.empty();
            case 5 -> Optional.of("Medium");
            case 6 -> Optional.of("SemiBold");
            case 7 -> Optional.of("Bold");
            case 8 -> Optional.of("ExtraBold");
            default -> Optional.of("Black");
        };
    }

    static boolean isBold(int weight) {
        return weight >= BOLD;
    }
}
