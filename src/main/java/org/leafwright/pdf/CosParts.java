package org.leafwright.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.cos.ICOSVisitor;

/** Turns objects of PDFBox into the parts of a {@link PictureForm}. Streams become parts. */
final class CosParts implements ICOSVisitor {
    private final List<COSStream> streams = new ArrayList<>();
    private final IdentityHashMap<COSStream, Integer> numbers = new IdentityHashMap<>();

    private Syntax piece = new Syntax();
    private List<Syntax> pieces = new ArrayList<>();
    private List<Integer> references = new ArrayList<>();

    private CosParts() {}

    /** Returns a stream and all that it refers to. */
    static List<PictureForm.Part> of(COSStream root) throws IOException {
        CosParts collector = new CosParts();
        collector.number(root);
        List<PictureForm.Part> parts = new ArrayList<>();
        for (int i = 0; i < collector.streams.size(); i++) {
            parts.add(collector.part(collector.streams.get(i)));
        }
        return parts;
    }

    private int number(COSStream stream) {
        Integer known = numbers.get(stream);
        if (known != null) {
            return known;
        }
        numbers.put(stream, streams.size());
        streams.add(stream);
        return streams.size() - 1;
    }

    private PictureForm.Part part(COSStream stream) throws IOException {
        piece = new Syntax();
        pieces = new ArrayList<>();
        references = new ArrayList<>();
        entries(stream);
        byte[] data;
        if (stream.containsKey(COSName.FILTER)) {
            try (InputStream in = stream.createRawInputStream()) {
                data = in.readAllBytes();
            }
        } else {
            try (InputStream in = stream.createInputStream()) {
                data = Deflate.compress(in.readAllBytes());
            }
            piece.raw("/Filter/FlateDecode");
        }
        pieces.add(piece);
        return new PictureForm.Part(pieces, references, ByteBuffer.wrap(data));
    }

    private void entries(COSDictionary dictionary) throws IOException {
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            if (!entry.getKey().equals(COSName.LENGTH)) {
                piece.name(entry.getKey().getName());
                entry.getValue().accept(this);
            }
        }
    }

    @Override
    public void visitFromArray(COSArray array) throws IOException {
        piece.raw('[');
        for (COSBase value : array) {
            value.accept(this);
        }
        piece.raw(']');
    }

    @Override
    public void visitFromDictionary(COSDictionary dictionary) throws IOException {
        piece.raw("<<");
        entries(dictionary);
        piece.raw(">>");
    }

    @Override
    public void visitFromStream(COSStream stream) {
        references.add(number(stream));
        pieces.add(piece.apart());
        piece = new Syntax();
    }

    @Override
    public void visitFromObject(COSObject object) throws IOException {
        COSBase value = object.getObject();
        if (value != null) {
            value.accept(this);
        }
    }

    @Override
    public void visitFromBoolean(COSBoolean value) {
        piece.operator(value.getValue() ? "true" : "false");
    }

    @Override
    public void visitFromFloat(COSFloat value) {
        piece.scale(value.floatValue());
    }

    @Override
    public void visitFromInt(COSInteger value) {
        piece.integer(value.longValue());
    }

    @Override
    public void visitFromName(COSName name) {
        piece.name(name.getName());
    }

    @Override
    public void visitFromNull(COSNull value) {
        piece.operator("null");
    }

    @Override
    public void visitFromString(COSString string) {
        piece.string(string.getBytes());
    }

    @Override
    public void visitFromDocument(COSDocument document) {
        throw new IllegalArgumentException("a document is no part of a picture");
    }
}
