package org.leafwright.pdf;

/**
 * What stands behind each checkpoint of the Matterhorn Protocol 1.1, the list of what can go wrong
 * with PDF/UA-1: whether the writer makes sure of it, never writes what it speaks of, or must leave
 * it to the author; and the test that holds this.
 */
enum MatterhornLedger {
    REAL_CONTENT_TAGGED(1, Means.ENFORCED, "StructureCheckerTest#seesInkThatNothingMarks"),
    ROLE_MAPPING(2, Means.ENFORCED, "PdfWriterTest#meetsBothStandards"),
    /** Nothing in a leaflet moves or flickers. */
    FLICKERING(3, Means.AVOIDED, "PdfWriterTest#writesNothingThatRuns"),
    /** Colour alone tells nothing: callouts carry a word and a shape; pictures are the author's. */
    COLOUR_AND_CONTRAST(4, Means.AUTHOR, "PdfWriterTest#meetsBothStandards"),
    SOUND(5, Means.AVOIDED, "PdfWriterTest#writesNothingThatRuns"),
    METADATA(6, Means.ENFORCED, "PdfWriterTest#keepsInfoAndXmpInStep"),
    DICTIONARY(7, Means.ENFORCED, "PdfWriterTest#showsTheTitleInTheWindow"),
    /** No text is recognised from scans; a scan that an author places is a picture with words. */
    OCR_VALIDATION(8, Means.AVOIDED, "PicturesTest#tellsFormatsByContentNotByName"),
    APPROPRIATE_TAGS(9, Means.ENFORCED, "StructureCheckerTest#dumpsTheTree"),
    CHARACTER_MAPPINGS(10, Means.ENFORCED, "TextExtractionTest#givesBackTheSource"),
    DECLARED_NATURAL_LANGUAGE(11, Means.ENFORCED, "PdfWriterTest#tagsForeignLanguages"),
    STRETCHABLE_CHARACTERS(12, Means.AVOIDED, "TextExtractionTest#givesBackTheSource"),
    /** That the words say what the picture shows is the author's part. */
    GRAPHICS(13, Means.ENFORCED, "PictureFormsTest#keepsEachPixel"),
    HEADINGS(14, Means.ENFORCED, "StructureCheckerTest#seesSkippedHeadingLevel"),
    TABLES(15, Means.ENFORCED, "StructureCheckerTest#dumpsTheTree"),
    LISTS(16, Means.ENFORCED, "StructureCheckerTest#seesListItemOutsideItsList"),
    /** Formulas have no place in the format. */
    MATHEMATICAL_EXPRESSIONS(17, Means.AVOIDED, "StructureCheckerTest#dumpsTheTree"),
    PAGE_HEADERS_AND_FOOTERS(18, Means.ENFORCED, "PdfWriterTest#marksFootersAsArtifacts"),
    NOTES_AND_REFERENCES(19, Means.ENFORCED, "PdfWriterTest#namesEachNote"),
    OPTIONAL_CONTENT(20, Means.AVOIDED, "PdfWriterTest#writesNothingThatRuns"),
    EMBEDDED_FILES(21, Means.AVOIDED, "PdfWriterTest#writesNothingThatRuns"),
    ARTICLE_THREADS(22, Means.AVOIDED, "PdfWriterTest#writesNothingThatRuns"),
    DIGITAL_SIGNATURES(23, Means.AVOIDED, "PdfWriterTest#writesNothingThatRuns"),
    NON_INTERACTIVE_FORMS(24, Means.AVOIDED, "PdfWriterTest#writesNothingThatRuns"),
    XFA(25, Means.AVOIDED, "PdfWriterTest#writesNothingThatRuns"),
    SECURITY(26, Means.AVOIDED, "PdfWriterTest#writesNothingThatRuns"),
    NAVIGATION(27, Means.ENFORCED, "PdfWriterTest#outlinesTheHeadings"),
    ANNOTATIONS(28, Means.ENFORCED, "StructureCheckerTest#seesAnnotationWithAnothersParent"),
    ACTIONS(29, Means.ENFORCED, "PdfWriterTest#linksOnlyToAddresses"),
    XOBJECTS(30, Means.ENFORCED, "PictureFormsTest#drawsSvgAsVectors"),
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
