package org.leafwright.picture.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the rules of style sheets (CSS Syntax 3, 5), as a medium that is printed. */
final class StyleSheet {
    /** What says nothing of a drawing without text and motion. */
    private static final Set<String> WITHOUT_EFFECT =
            Set.of("@charset", "@font-face", "@keyframes", "@-webkit-keyframes", "@page");

    private final List<Rule> rules = new ArrayList<>();

    /** What a selector's elements look like. */
    record Rule(Selector selector, List<Declaration> declarations) {}

    /** Takes what a style sheet asks for and can't have. */
    interface Refusal {
        void refuse(String what, String hint);
    }

    /** Returns the rules so far, in order. */
    List<Rule> rules() {
        return rules;
    }

    /** Reads another style sheet. */
    void read(String css, Refusal refusal) {
        // Some programs hide their style sheets from browsers that don't know any.
        String bare = Css.withoutComments(css).replace("<!--", " ").replace("-->", " ");
        rules(bare, refusal);
    }

    private void rules(String css, Refusal refusal) {
        int at = 0;
        while (at < css.length()) {
            int open = Css.find(css, at, "{;");
            String prelude = css.substring(at, open).strip();
            boolean block = open < css.length() && css.charAt(open) == '{';
            int end = block ? Css.find(css, open + 1, "}") : open;
            if (prelude.startsWith("@")) {
                String content = block ? css.substring(open + 1, end) : "";
                atRule(prelude, content, refusal);
                at = end + 1;
            } else if (block) {
                rule(prelude, css.substring(open + 1, end), refusal);
                at = end + 1;
            } else {
                // A semicolon belongs to the prelude of what follows, which makes that invalid.
                int next = Css.find(css, open, "{");
                at = next < css.length() ? Css.find(css, next + 1, "}") + 1 : css.length();
            }
        }
    }

    private void atRule(String prelude, String content, Refusal refusal) {
        int end = 1;
        while (end < prelude.length() && Css.isOfName(prelude.charAt(end))) {
            end++;
        }
        String name = prelude.substring(0, end).toLowerCase(Locale.ROOT);
        if (name.equals("@media")) {
            switch (Media.judge(prelude.substring(end))) {
                case APPLIES -> rules(content, refusal);
                case UNKNOWN ->
                        refusal.refuse(
                                "has a style sheet that depends on “"
                                        + prelude.substring(end).strip()
                                        + "”",
                                "Save it with its looks as attributes (“presentation attributes”)");
                case NOT -> {
                    // Meant for screens and the like.
                }
            }
        } else if (name.equals("@import")) {
            refusal.refuse(
                    "is an SVG that refers to a style sheet in another file",
                    "Save it with all that it needs inside (“plain SVG”)");
        } else if (!WITHOUT_EFFECT.contains(name)) {
            refusal.refuse(
                    "has a style sheet with “" + name + "”, which isn't understood",
                    "Save it with its looks as attributes (“presentation attributes”)");
        }
    }

    private void rule(String prelude, String content, Refusal refusal) {
        List<Declaration> declarations = Declaration.list(content);
        if (content.indexOf('{') >= 0) {
            refusal.refuse(
                    "has a style sheet with rules inside of rules",
                    "Save it with its looks as attributes (“presentation attributes”)");
        }
        if (declarations.isEmpty()) {
            return;
        }
        List<Rule> found = new ArrayList<>();
        for (String one : Css.split(prelude, ',')) {
            try {
                Selector selector = Selector.of(one);
                if (selector == null) {
                    // One that is wrong makes the whole rule void.
                    return;
                }
                found.add(new Rule(selector, declarations));
            } catch (Selector.UnknownException e) {
                refusal.refuse(
                        "has a style sheet with the selector “" + one + "”, which isn't understood",
                        "Save it with its looks as attributes (“presentation attributes”)");
            }
        }
        rules.addAll(found);
    }
}
