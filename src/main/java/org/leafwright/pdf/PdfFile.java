package org.leafwright.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.xref.ObjectStreamXReference;
import org.apache.pdfbox.pdfwriter.COSStandardOutputStream;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a document as a file: streams one by one, all else in object streams, found by a
 * cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8).
 *
 * <p>All that is written, PDFBox writes. It has a way of its own to object streams, but that goes
 * through {@code PDDocument}, a class that starts AWT when it is loaded, a tenth of a second in a
 * run of half a second. So this says, object by object, whether it goes to the file or into an
 * object stream, and leaves the rest to it. The document's XMP goes last: its id is made of all
 * that stands before.
 */
final class PdfFile extends COSWriter {
    private static final int OBJECTS_IN_A_STREAM = 200;
    private static final float VERSION = 1.7f;

    private final String name;
    private final DocumentMetadata metadata;
    private final Syntax file;
    private final COSDocument document = new Document();
    private final COSStream xmp = document.createCOSStream();
    private @Nullable COSObjectKey xmpKey;

    private final List<Pack> packs = new ArrayList<>();

    /** Where the object goes that is being written, unless it goes to the file. */
    private @Nullable COSStandardOutputStream inPack;

    /**
     * A document that keeps no watch on what is changed in it. To start it, PDFBox would call
     * itself once more for each heading of the outline, until the stack is full.
     */
    private static final class Document extends COSDocument {
        private final COSDictionary trailer = new COSDictionary();

        @Override
        public COSDictionary getTrailer() {
            return trailer;
        }
    }

    /** The objects of an object stream. */
    private static final class Pack {
        final Syntax index = new Syntax();
        final Syntax values = new Syntax(8192);
        final COSStandardOutputStream out = new COSStandardOutputStream(values);
        final List<COSObjectKey> keys = new ArrayList<>();
        final List<COSBase> objects = new ArrayList<>();

        void add(COSObjectKey key, COSBase object) {
            index.integer(key.getNumber()).integer(values.length());
            keys.add(key);
            objects.add(object);
        }

        COSStream stream() {
            index.raw('\n');
            DataStream stream =
                    DataStream.compressed(
                            new Syntax(index.length() + values.length()).raw(index).raw(values));
            stream.setItem(COSName.TYPE, COSName.OBJ_STM);
            stream.setInt(COSName.N, keys.size());
            stream.setInt(COSName.FIRST, index.length());
            return stream;
        }
    }

    private PdfFile(String name, DocumentMetadata metadata, Syntax file) {
        super(file);
        this.name = name;
        this.metadata = metadata;
        this.file = file;
    }

    /**
     * Writes a document.
     *
     * @param name a name that the document keeps when it changes
     * @param catalog the root of its objects, to which its metadata are added
     */
    static void write(
            String name, COSDictionary catalog, DocumentMetadata metadata, OutputStream out)
            throws IOException {
        Syntax file = new Syntax(1 << 16);
        PdfFile writer = new PdfFile(name, metadata, file);
        writer.write(catalog);
        out.write(file.array(), 0, file.length());
    }

    private void write(COSDictionary catalog) throws IOException {
        xmp.setItem(COSName.TYPE, COSName.METADATA);
        xmp.setName(COSName.SUBTYPE, "XML");
        catalog.setItem(COSName.METADATA, xmp);
        document.getTrailer().setItem(COSName.ROOT, catalog);
        document.getTrailer().setItem(COSName.INFO, metadata.info());
        document.setVersion(VERSION);
        document.setIsXRefStream(true);
        document.accept(this);
        document.close();
    }

    @Override
    protected COSStandardOutputStream getStandardOutput() {
        return inPack == null ? super.getStandardOutput() : inPack;
    }

    /** Writes the objects that can be reached, then their streams, then what tells of all this. */
    @Override
    protected void doWriteBody(COSDocument body) throws IOException {
        super.doWriteBody(body);
        for (Pack pack : packs) {
            COSStream stream = pack.stream();
            doWriteObject(stream);
            for (int i = 0; i < pack.keys.size(); i++) {
                addXRefEntry(
                        new ObjectStreamXReference(
                                i, pack.keys.get(i), pack.objects.get(i), stream.getKey()));
            }
        }
        FileId id = FileId.of(name, file.array(), file.length());
        body.getTrailer().setItem(COSName.ID, id.array());
        try (OutputStream out = xmp.createRawOutputStream()) {
            out.write(metadata.xmp(id));
        }
        if (xmpKey != null) {
            super.doWriteObject(xmpKey, xmp);
        }
    }

    @Override
    public void doWriteObject(COSObjectKey key, COSBase object) throws IOException {
        if (object == xmp) {
            xmpKey = key;
        } else if (object instanceof COSStream) {
            super.doWriteObject(key, object);
        } else {
            Pack pack = openPack();
            pack.add(key, object);
            inPack = pack.out;
            object.accept(this);
            inPack = null;
        }
    }

    private Pack openPack() {
        Pack last = packs.isEmpty() ? null : packs.get(packs.size() - 1);
        if (last == null || last.keys.size() == OBJECTS_IN_A_STREAM) {
            last = new Pack();
            packs.add(last);
        }
        return last;
    }
}
