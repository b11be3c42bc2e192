package org.leafwright.text;

import java.util.Locale;

/**
 * How much larger than its nominal size a script is set, so that mixed lines look even. Nothing is
 * ever set smaller than its nominal size.
 *
 * <table>
 * <caption>Factors, by comparing the height of small letters</caption>
 * <tr><th>script</th><th>in text of</th><th>factor</th><th>because</th></tr>
 * <tr><td>Arabic</td><td>any script</td><td>1.15</td><td>Naskh and Nastaliq letters stand low in
 * their em</td></tr>
 * <tr><td>Latin, Greek, Cyrillic</td><td>any other script</td><td>1.08</td><td>Noto's
 * letters are larger than those of most text faces: an x-height of 0.54 em against 0.49</td></tr>
 * <tr><td>any other</td><td>any script</td><td>1</td><td></td></tr>
 * </table>
 */
final class ScriptSizes {
    private static final double ARABIC = 1.15;
    private static final double EUROPEAN_AMONG_OTHERS = 1.08;

    private ScriptSizes() {}

    /**
     * Returns the factor for a script.
     *
     * @param around the language of the paragraph
     */
    static double factor(String script, Locale around) {
        if (script.equals("Arab")) {
            return ARABIC;
        }
        boolean amongOthers =
                Scripts.european(script) && !Scripts.european(Scripts.ofCharacters(around));
        return amongOthers ? EUROPEAN_AMONG_OTHERS : 1;
    }
}
