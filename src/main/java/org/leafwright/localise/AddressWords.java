package org.leafwright.localise;

import org.leafwright.model.TypedText;

/** Web and email addresses within text, whose marks are theirs. */
final class AddressWords {
    private static final int LONGEST = 200;

    private AddressWords() {}

    /** Returns whether a character stands within the word of an address. */
    static boolean isAt(TypedText text, int offset) {
        int start = offset;
        while (offset - start < LONGEST && isWord(text.at(start - 1))) {
            start--;
        }
        StringBuilder word = new StringBuilder();
        for (int i = start; i - offset < LONGEST && isWord(text.at(i)); i++) {
            word.append((char) text.at(i));
        }
        return word.indexOf("://") >= 0 || word.indexOf("www.") >= 0 || word.indexOf("@") > 0;
    }

    private static boolean isWord(int c) {
        return c != TypedText.NONE && !Character.isWhitespace(c);
    }
}
