package org.leafwright.diagnostic;

import java.util.Locale;

/** The kinds of diagnostic. A code's {@link #id} never changes once released. */
public enum Code {
    /** A file can't be opened or read. */
    UNREADABLE_FILE,
    /** A file that isn't UTF-8 text. */
    BAD_ENCODING,
    /** A text file larger than any leaflet. */
    FILE_TOO_LARGE,
    /** A file or folder can't be written. */
    UNWRITABLE_FILE,
    /** The text isn't YAML. */
    BROKEN_YAML,
    /** A key that the format doesn't know. */
    UNKNOWN_KEY,
    /** The same key twice in one map. */
    DUPLICATE_KEY,
    /** A required key is absent. */
    MISSING_KEY,
    /** A map, list or scalar where another is expected. */
    WRONG_TYPE,
    /** A value that isn't one of those allowed, or isn't of its form. */
    BAD_VALUE,
    /** A picture, brand or leaflet that is named but isn't there. */
    MISSING_FILE,
    /** A leaflet that is linked to and has errors of its own. */
    BAD_LEAFLET,
    /** A picture that can't be read, or that the program won't read. */
    BAD_PICTURE,
    /** A reference that leads outside the workspace. */
    OUTSIDE_WORKSPACE,
    /** A placeholder that is unknown or has no value. */
    UNKNOWN_PLACEHOLDER,
    /** Markdown that a leaflet can't hold. */
    BAD_MARKDOWN,
    /** A charity number that isn't of its register's shape. */
    BAD_CHARITY_NUMBER,
    /** Opening hours that can't be understood. */
    BAD_HOURS,
    /** Two leaflets of one build, or that one link may mean, with the same id. */
    DUPLICATE_ID,
    /** A character that no font has. */
    MISSING_GLYPH,
    /** A bold or italic face that a family lacks. */
    MISSING_FACE,
    /** A font that is named but isn't there. */
    UNKNOWN_FONT,
    /** A font file that can't be used. */
    BAD_FONT,
    /** A character that has no place in a leaflet, such as a control or an unpaired surrogate. */
    BAD_CHARACTER,
    /** More pages than the leaflet may fill. */
    TOO_MANY_PAGES,
    /** Something larger than the page it stands on. */
    TOO_LARGE,
    /** A colour that can't be read on its background. */
    LOW_CONTRAST,
    /** A language that Leafwright has no words of its own in. */
    UNKNOWN_LANGUAGE,
    /** A leaflet past its review date. */
    REVIEW_OVERDUE,
    /** Words in letters that their language isn't written in. */
    OTHER_SCRIPT,
    /** A text harder to read than its readers can expect. */
    READING_AGE,
    /** A telephone number that no longer works. */
    CLOSED_PHONE_NUMBER,
    /** No leaflet where one was asked for. */
    NO_LEAFLETS,
    /** A PDF whose leaflet is gone. */
    STALE_OUTPUT,
    /** A picture of too few or needlessly many pixels for its size in print. */
    PICTURE_RESOLUTION,
    /** A command line that can't be followed. */
    WRONG_USAGE,
    /** The program itself is at fault. */
    BUG;

    /** Returns the code as shown to users, such as {@code unknown-key}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
