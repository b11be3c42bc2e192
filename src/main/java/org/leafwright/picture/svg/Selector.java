package org.leafwright.picture.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells which elements a rule of a style sheet is for (Selectors 3): names, classes, ids,
 * attributes, the place among siblings, and how one stands to another.
 */
final class Selector {
    private final List<Compound> compounds = new ArrayList<>();

    /** How each compound stands to the next: {@code ' '}, {@code '>'}, {@code '+'}, {@code '~'}. */
    private final List<Character> combinators = new ArrayList<>();

    private Selector() {}

    /** Conditions on one element. */
    private record Compound(String type, List<Condition> conditions) {
        boolean matches(Element element) {
            if (!type.equals("*") && !type.equals(element.name)) {
                return false;
            }
            for (Condition condition : conditions) {
                if (!condition.matches(element)) {
                    return false;
                }
            }
            return true;
        }
    }

    private interface Condition {
        boolean matches(Element element);

        /** What it adds to the specificity. */
        default int weight() {
            return 1 << 10;
        }
    }

    private record Id(String id) implements Condition {
        @Override
        public boolean matches(Element element) {
            return id.equals(element.attributes().get("id"));
        }

        @Override
        public int weight() {
            return 1 << 20;
        }
    }

    private record Attribute(String name, char operator, String value) implements Condition {
        @Override
        public boolean matches(Element element) {
            String found = element.attributes().get(name);
            if (found == null) {
                return false;
            }
            return switch (operator) {
                case ' ' -> true;
                case '=' -> found.equals(value);
                case '~' -> !value.isEmpty() && List.of(found.split("\\s+")).contains(value);
                case '|' -> found.equals(value) || found.startsWith(value + "-");
                case '^' -> !value.isEmpty() && found.startsWith(value);
                case '$' -> !value.isEmpty() && found.endsWith(value);
                default -> !value.isEmpty() && found.contains(value);
            };
        }
    }

    private record Pseudo(String name) implements Condition {
        @Override
        public boolean matches(Element element) {
            Element parent = element.parent;
            int index = parent == null ? 0 : parent.children.indexOf(element);
            int last = parent == null ? 0 : parent.children.size() - 1;
            return switch (name) {
                case "root" -> parent == null;
                case "first-child" -> index == 0;
                case "last-child" -> index == last;
                case "only-child" -> last == 0;
                // The pointer, the keyboard and links already seen have no part in a printed page.
                default -> false;
            };
        }

        static boolean isKnown(String name) {
            return switch (name) {
                case "root",
                        "first-child",
                        "last-child",
                        "only-child",
                        "hover",
                        "active",
                        "focus",
                        "focus-visible",
                        "focus-within",
                        "visited",
                        "target" ->
                        true;
                default -> false;
            };
        }
    }

    /** Thrown for a selector that isn't understood; tells its part. */
    static final class UnknownException extends Exception {
        private static final long serialVersionUID = 1;

        UnknownException(String part) {
            super(part, null, false, false);
        }
    }

    /**
     * Reads a selector.
     *
     * @return nothing if it isn't one
     * @throws UnknownException if it may be one, but isn't understood here
     */
    static @Nullable Selector of(String text) throws UnknownException {
        return new Reader(text).read();
    }

    int specificity() {
        int sum = 0;
        for (Compound compound : compounds) {
            sum += compound.type().equals("*") ? 0 : 1;
            for (Condition condition : compound.conditions()) {
                sum += condition.weight();
            }
        }
        return sum;
    }

    boolean matches(Element element) {
        return matches(element, compounds.size() - 1);
    }

    private boolean matches(Element element, int at) {
        if (!compounds.get(at).matches(element)) {
            return false;
        }
        if (at == 0) {
            return true;
        }
        char combinator = combinators.get(at - 1);
        Element parent = element.parent;
        if (parent == null) {
            return false;
        }
        switch (combinator) {
            case '>' -> {
                return matches(parent, at - 1);
            }
            case '+', '~' -> {
                int index = parent.children.indexOf(element);
                int first = combinator == '+' ? index - 1 : 0;
                for (int i = index - 1; i >= Math.max(0, first); i--) {
                    if (matches(parent.children.get(i), at - 1)) {
                        return true;
                    }
                }
                return false;
            }
            default -> {
                for (Element up = parent; up != null; up = up.parent) {
                    if (matches(up, at - 1)) {
                        return true;
                    }
                }
                return false;
            }
        }
    }

    private static final class Reader {
        private final String text;
        private int at;

        Reader(String text) {
            this.text = text.strip();
        }

        @Nullable Selector read() throws UnknownException {
            Selector selector = new Selector();
            while (true) {
                Compound compound = compound();
                if (compound == null) {
                    return null;
                }
                selector.compounds.add(compound);
                boolean space = skipSpace();
                if (at == text.length()) {
                    return selector;
                }
                char combinator = text.charAt(at);
                if (">+~".indexOf(combinator) >= 0) {
                    at++;
                    skipSpace();
                } else if (space) {
                    combinator = ' ';
                } else {
                    return null;
                }
                selector.combinators.add(combinator);
            }
        }

        private boolean skipSpace() {
            int start = at;
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            return at > start;
        }

        private @Nullable Compound compound() throws UnknownException {
            int start = at;
            String type = "*";
            if (peek('*')) {
                at++;
            } else if (at < text.length() && Css.isOfName(text.charAt(at))) {
                type = name();
            }
            if (peek('|')) {
                throw new UnknownException(text);
            }
            List<Condition> conditions = new ArrayList<>();
            while (at < text.length() && "#.[:".indexOf(text.charAt(at)) >= 0) {
                Condition condition = condition(text.charAt(at++));
                if (condition == null) {
                    return null;
                }
                conditions.add(condition);
            }
            return at == start ? null : new Compound(type, conditions);
        }

        private @Nullable Condition condition(char start) throws UnknownException {
            if (start == '[') {
                return attribute();
            }
            if (start == ':') {
                String name = name().toLowerCase(Locale.ROOT);
                if (name.isEmpty() || peek('(') || !Pseudo.isKnown(name)) {
                    throw new UnknownException(text);
                }
                return new Pseudo(name);
            }
            String name = name();
            if (name.isEmpty()) {
                return null;
            }
            return start == '#' ? new Id(name) : new Attribute("class", '~', name);
        }

        private @Nullable Condition attribute() throws UnknownException {
            int end = Css.find(text, at, "]");
            if (end == text.length()) {
                return null;
            }
            String inner = text.substring(at, end).strip();
            at = end + 1;
            int equals = inner.indexOf('=');
            if (inner.contains("|") && inner.indexOf('|') != equals - 1) {
                throw new UnknownException(text);
            }
            if (equals < 0) {
                return new Attribute(inner, ' ', "");
            }
            int nameEnd = equals;
            char operator = '=';
            if (equals > 0 && "~|^$*".indexOf(inner.charAt(equals - 1)) >= 0) {
                nameEnd--;
                operator = inner.charAt(nameEnd);
            }
            String value = inner.substring(equals + 1).strip();
            int last = value.length() - 1;
            if (last > 0 && "\"'".indexOf(value.charAt(0)) >= 0) {
                if (value.charAt(last) != value.charAt(0)) {
                    throw new UnknownException(text);
                }
                value = value.substring(1, last);
            }
            return new Attribute(inner.substring(0, nameEnd).strip(), operator, value);
        }

        private boolean peek(char c) {
            return at < text.length() && text.charAt(at) == c;
        }

        private String name() {
            StringBuilder name = new StringBuilder();
            while (at < text.length()) {
                char c = text.charAt(at);
                if (c == '\\' && at + 1 < text.length()) {
                    at++;
                    name.append(text.charAt(at));
                } else if (Css.isOfName(c)) {
                    name.append(c);
                } else {
                    break;
                }
                at++;
            }
            return name.toString();
        }
    }
}
