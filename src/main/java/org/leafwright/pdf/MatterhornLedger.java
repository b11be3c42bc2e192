package org.leafwright.pdf;

/**
 * What stands behind each checkpoint of the Matterhorn Protocol 1.1, the list of what can go wrong
 * with PDF/UA-1: whether the writer makes sure of it, never writes what it speaks of, or must leave
 * it to the author; and the test that holds this on the PDF of a leaflet.
 */
enum MatterhornLedger {
    REAL_CONTENT_TAGGED(1, Means.ENFORCED, "MatterhornTest#tagsAllInkOrMarksItAsArtifact"),
    ROLE_MAPPING(2, Means.ENFORCED, "MatterhornTest#mapsEachTypeToAStandardOne"),
    /** Nothing in a leaflet moves or flickers. */
    FLICKERING(3, Means.AVOIDED, "MatterhornTest#annotatesNothingButLinks"),
    /** Colour alone tells nothing: callouts carry a word and a shape; pictures are the author's. */
    COLOUR_AND_CONTRAST(4, Means.AUTHOR, "MatterhornTest#tellsKindsOfCalloutsInWords"),
    SOUND(5, Means.AVOIDED, "MatterhornTest#annotatesNothingButLinks"),
    METADATA(6, Means.ENFORCED, "MatterhornTest#tellsItsTitleAndStandard"),
    DICTIONARY(7, Means.ENFORCED, "MatterhornTest#showsItsTitleInTheWindow"),
    /** No text is recognised from scans; a scan that an author places is a picture with words. */
    OCR_VALIDATION(8, Means.AVOIDED, "MatterhornTest#hasNoTextBehindPictures"),
    APPROPRIATE_TAGS(9, Means.ENFORCED, "MatterhornTest#saysWhatTheLeafletSaysInItsOrder"),
    CHARACTER_MAPPINGS(10, Means.ENFORCED, "AllLanguagesTest#meetsBothStandardsAndTagsTheArticle"),
    DECLARED_NATURAL_LANGUAGE(11, Means.ENFORCED, "MatterhornTest#declaresEachLanguage"),
    /** No glyph is put together from pieces. */
    STRETCHABLE_CHARACTERS(
            12, Means.AVOIDED, "AllLanguagesTest#meetsBothStandardsAndTagsTheArticle"),
    /** That the words say what the picture shows is the author's part. */
    GRAPHICS(13, Means.ENFORCED, "MatterhornTest#givesEachFigureWordsAndABox"),
    HEADINGS(14, Means.ENFORCED, "MatterhornTest#numbersHeadingsWithoutGaps"),
    TABLES(15, Means.ENFORCED, "MatterhornTest#tellsWhatHeadersHead"),
    LISTS(16, Means.ENFORCED, "MatterhornTest#tellsHowListsAreMarked"),
    /** Formulas have no place in the format. */
    MATHEMATICAL_EXPRESSIONS(17, Means.AVOIDED, "MatterhornTest#mapsEachTypeToAStandardOne"),
    PAGE_HEADERS_AND_FOOTERS(18, Means.ENFORCED, "MatterhornTest#marksFootersAsPagination"),
    /** Footnotes have no place in the format; sources are a list. */
    NOTES_AND_REFERENCES(19, Means.AVOIDED, "MatterhornTest#mapsEachTypeToAStandardOne"),
    OPTIONAL_CONTENT(20, Means.AVOIDED, "MatterhornTest#holdsNoLayersFilesThreadsOrForms"),
    EMBEDDED_FILES(21, Means.AVOIDED, "MatterhornTest#holdsNoLayersFilesThreadsOrForms"),
    ARTICLE_THREADS(22, Means.AVOIDED, "MatterhornTest#holdsNoLayersFilesThreadsOrForms"),
    DIGITAL_SIGNATURES(23, Means.AVOIDED, "MatterhornTest#holdsNoLayersFilesThreadsOrForms"),
    NON_INTERACTIVE_FORMS(24, Means.AVOIDED, "MatterhornTest#holdsNoLayersFilesThreadsOrForms"),
    XFA(25, Means.AVOIDED, "MatterhornTest#holdsNoLayersFilesThreadsOrForms"),
    SECURITY(26, Means.AVOIDED, "MatterhornTest#isNotEncrypted"),
    NAVIGATION(27, Means.ENFORCED, "MatterhornTest#outlinesTheHeadings"),
    ANNOTATIONS(28, Means.ENFORCED, "MatterhornTest#tagsEachAnnotationAsItsLink"),
    ACTIONS(29, Means.ENFORCED, "MatterhornTest#annotatesNothingButLinks"),
    XOBJECTS(30, Means.ENFORCED, "MatterhornTest#drawsPicturesAsPlainForms"),
    FONTS(31, Means.ENFORCED, "AllLanguagesTest#meetsBothStandardsAndTagsTheArticle");

    private final int checkpoint;
    private final Means means;
    private final String test;

    MatterhornLedger(int checkpoint, Means means, String test) {
        this.checkpoint = checkpoint;
        this.means = means;
        this.test = test;
    }

    /** Who makes sure that a checkpoint is met. */
    enum Means {
        /** The writer; it can't be asked for anything else. */
        ENFORCED,
        /** Nobody has to: the writer never writes what the checkpoint speaks of. */
        AVOIDED,
        /** The author; a program can't know. */
        AUTHOR
    }

    int checkpoint() {
        return checkpoint;
    }

    Means means() {
        return means;
    }

    /** Returns the test that holds this: its class and method. */
    String test() {
        return test;
    }
}
