/**
 * Pages and structure tree to a tagged PDF.
 *
 * <p>PDFBox makes the file: dictionaries, arrays, strings and streams are its {@code COS} objects;
 * outline, structure elements, annotations, page tree and document information its {@code PD}
 * classes; and its {@code COSWriter} numbers the objects and writes them, the object streams and
 * the cross-references ({@link org.leafwright.pdf.PdfFile}). What stands inside another object is
 * marked as direct; all other dictionaries become objects of their own. A kept picture is copied
 * for each file, since the writer notes numbers in what it writes.
 *
 * <p>Ours is what PDFBox doesn't have. Content streams place each glyph that was shaped, inside the
 * marked content of its role; a font has a code for each pair of what is drawn and the text it
 * stands for, so that a reader is never in doubt; and fonts are cut down to drawings, among which
 * are composites of several glyphs. Streams are compressed here too, with one deflater a thread and
 * at a level that suits short streams.
 *
 * <p>Kept away from the start of a run is what loads AWT: {@code PDDocument}, and with it {@code
 * PDDocumentCatalog}, {@code PDMetadata} and PDFBox's own way to make images, fonts and object
 * streams. In their place stand {@code COS} objects. Over writing the same syntax by hand, PDFBox
 * costs a run of one leaflet less than a tenth of its CPU time, each further leaflet about six
 * tenths of a millisecond, and a run that has nothing to build nothing.
 */
@NullMarked
package org.leafwright.pdf;

import org.jspecify.annotations.NullMarked;
