package org.leafwright.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Quoted;
import org.leafwright.model.Brand;

/** Reads charity numbers and checks that each has its register's shape. */
final class CharityNumbers {
    static final List<String> REGISTERS =
            List.of(
                    "england-wales",
                    "scotland",
                    "northern-ireland",
                    "ireland",
                    "jersey",
                    "guernsey",
                    "isle-of-man",
                    "us-ein",
                    "australia-abn",
                    "canada",
                    "other");

    private static final int[] ABN_WEIGHTS = {10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19};

    private final Reading reading;
    private final Values values;

    CharityNumbers(Reading reading) {
        this.reading = reading;
        this.values = new Values(reading);
    }

    Optional<Brand.CharityNumber> number(YamlNode node) {
        Optional<Fields> opened =
                Fields.of(
                        reading, node, "a charity number", List.of("register", "number", "label"));
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        Fields fields = opened.get();
        Optional<String> register =
                fields.required("register", "england-wales")
                        .flatMap(r -> values.oneOf(r, REGISTERS));
        Optional<YamlNode> place = fields.required("number", "1002973");
        Optional<String> number = place.flatMap(values::text);
        boolean other = register.filter("other"::equals).isPresent();
        Optional<YamlNode> words =
                other ? fields.required("label", "Registered charity") : fields.optional("label");
        Optional<String> label = words.flatMap(values::text);
        if (register.isEmpty()) {
            return Optional.empty();
        }
        if (!other && words.isPresent()) {
            refuseLabel(words.get(), register.get());
        }
        number.flatMap(written -> fault(register.get(), written))
                .ifPresent(
                        hint ->
                                reading.error(
                                        Code.BAD_CHARITY_NUMBER,
                                        place.orElse(node).position(),
                                        Quoted.of(number.orElse(""))
                                                + " is no number of the register "
                                                + register.get(),
                                        hint));
        return Optional.of(
                reading.at(
                        node,
                        new Brand.CharityNumber(
                                register.get(), label, number.orElse(Values.FAULTY))));
    }

    private void refuseLabel(YamlNode label, String register) {
        reading.badValue(
                label,
                "The register " + register + " is printed with words of its own, not this label",
                "Write the words under labels: as charity."
                        + register
                        + ", with ${number} in them");
    }

    /** Returns what to do about a number, or nothing if it has its register's shape. */
    static Optional<String> fault(String register, String number) {
        boolean good =
                switch (register) {
                    case "england-wales" -> isEnglish(number);
                    case "scotland" -> isScottish(number);
                    case "northern-ireland" ->
                            number.startsWith("NIC") && isDigits(number.substring(3), 6);
                    case "ireland" -> isDigits(number, 8);
                    case "us-ein" -> isEin(number);
                    case "australia-abn" -> isAbn(number);
                    case "canada" -> isCanadian(number);
                    default -> number.chars().anyMatch(Character::isLetterOrDigit);
                };
        return good ? Optional.empty() : Optional.of(hint(register, number));
    }

    private static String hint(String register, String number) {
        return switch (register) {
            case "england-wales" ->
                    "It has 6 or 7 digits, and for a linked charity a hyphen and more digits";
            case "scotland" -> scottishHint(number);
            case "northern-ireland" ->
                    isDigits(number, 6)
                            ? "Write NIC" + number
                            : "It has NIC and 6 digits, such as NIC100002";
            case "ireland" -> "The register's number (RCN) has 8 digits, such as 20009601";
            case "us-ein" -> "It has 2 digits, a hyphen and 7 digits, such as 12-3456789";
            case "australia-abn" ->
                    isDigits(number.replace(" ", ""), 11)
                            ? "Its check digits don't fit the others; is a digit wrong or swapped?"
                            : "It has 11 digits, such as 53 004 085 616";
            case "canada" -> "It has 9 digits, RR and 4 digits, such as 123456789RR0001";
            default -> "It needs letters or digits";
        };
    }

    private static String scottishHint(String number) {
        String upper = number.toUpperCase(Locale.ROOT).replace(" ", "");
        String repaired =
                upper.startsWith("SC") ? "SC" + upper.substring(2).replace('O', '0') : upper;
        if (!isScottish(repaired)) {
            return "It has SC and 6 digits of which the first is a zero, such as SC040878";
        }
        return upper.equals(repaired)
                ? "Write " + repaired
                : "Write " + repaired + ", with a zero for the letter O";
    }

    private static boolean isEnglish(String number) {
        int hyphen = number.indexOf('-');
        String main = hyphen < 0 ? number : number.substring(0, hyphen);
        return (isDigits(main, 6) || isDigits(main, 7))
                && (hyphen < 0 || Values.isDigits(number.substring(hyphen + 1)));
    }

    private static boolean isScottish(String number) {
        return number.startsWith("SC0") && isDigits(number.substring(2), 6);
    }

    private static boolean isEin(String number) {
        return number.length() == 10
                && number.charAt(2) == '-'
                && isDigits(number.substring(0, 2), 2)
                && isDigits(number.substring(3), 7);
    }

    private static boolean isCanadian(String number) {
        String packed = number.replace(" ", "");
        return packed.length() == 15
                && isDigits(packed.substring(0, 9), 9)
                && packed.startsWith("RR", 9)
                && isDigits(packed.substring(11), 4);
    }

    /**
     * Returns whether a number's check digits fit: one less than the first digit, each digit times
     * its weight, and the sum divides by 89.
     *
     * <p>Source: Australian Business Register, format of the ABN.
     */
    private static boolean isAbn(String number) {
        String packed = number.replace(" ", "");
        if (!isDigits(packed, 11)) {
            return false;
        }
        int sum = -ABN_WEIGHTS[0];
        for (int i = 0; i < ABN_WEIGHTS.length; i++) {
            sum += (packed.charAt(i) - '0') * ABN_WEIGHTS[i];
        }
        return sum % 89 == 0;
    }

    private static boolean isDigits(String text, int count) {
        return text.length() == count && Values.isDigits(text);
    }
}
