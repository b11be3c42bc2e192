package org.leafwright.localise;

import java.util.Locale;
import org.leafwright.language.LanguageFolders;

/** Compares languages. */
final class Languages {
    private Languages() {}

    /** Returns whether a reader of one is a reader of the other, whatever their countries. */
    static boolean same(Locale a, Locale b) {
        return a.equals(b) || LanguageFolders.of(a).get(0).equals(LanguageFolders.of(b).get(0));
    }
}
