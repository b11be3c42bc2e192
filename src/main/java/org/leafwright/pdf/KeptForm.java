package org.leafwright.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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

/** A form as bytes, for the next process. PDFBox's own parser would start half of PDFBox. */
final class KeptForm implements ICOSVisitor {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);
    private final IdentityHashMap<COSStream, Integer> streams = new IdentityHashMap<>();

    private KeptForm() {}

    static byte[] toBytes(PictureForm form) {
        KeptForm kept = new KeptForm();
        try {
            PictureForm.Matrix m = form.matrix();
            for (double number : new double[] {m.a(), m.b(), m.c(), m.d(), m.e(), m.f()}) {
                kept.out.writeDouble(number);
            }
            form.object().accept(kept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kept.bytes.toByteArray();
    }

    static PictureForm fromBytes(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            PictureForm.Matrix matrix =
                    new PictureForm.Matrix(
                            in.readDouble(),
                            in.readDouble(),
                            in.readDouble(),
                            in.readDouble(),
                            in.readDouble(),
                            in.readDouble());
            return PictureForm.of(matrix, (COSStream) read(in, new ArrayList<>()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static COSBase read(DataInputStream in, List<COSStream> streams) throws IOException {
        char type = (char) in.readByte();
        return switch (type) {
            case '[' -> {
                COSArray array = new COSArray();
                for (int n = in.readInt(); n > 0; n--) {
                    array.add(read(in, streams));
                }
                yield array;
            }
            case '<' -> entries(in, Cos.inner(), streams);
            case 's' -> {
                DataStream stream = new DataStream(ByteBuffer.wrap(data(in)));
                streams.add(stream);
                yield entries(in, stream, streams);
            }
            case 'r' -> streams.get(in.readInt());
            case 'b' -> COSBoolean.getBoolean(in.readBoolean());
            case 'f' -> new COSFloat(in.readFloat());
            case 'i' -> COSInteger.get(in.readLong());
            case '/' -> COSName.getPDFName(in.readUTF());
            case '(' -> new COSString(data(in));
            case '0' -> COSNull.NULL;
            default -> throw new IOException("no object starts with '" + type + "'");
        };
    }

    private static COSDictionary entries(
            DataInputStream in, COSDictionary dictionary, List<COSStream> streams)
            throws IOException {
        for (int n = in.readInt(); n > 0; n--) {
            dictionary.setItem(COSName.getPDFName(in.readUTF()), read(in, streams));
        }
        return dictionary;
    }

    private static byte[] data(DataInputStream in) throws IOException {
        byte[] data = new byte[in.readInt()];
        in.readFully(data);
        return data;
    }

    private void data(byte[] data) throws IOException {
        out.writeInt(data.length);
        out.write(data);
    }

    private void entries(COSDictionary dictionary) throws IOException {
        out.writeInt(dictionary.size());
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            out.writeUTF(entry.getKey().getName());
            entry.getValue().accept(this);
        }
    }

    @Override
    public void visitFromArray(COSArray array) throws IOException {
        out.writeByte('[');
        out.writeInt(array.size());
        for (COSBase value : array) {
            value.accept(this);
        }
    }

    @Override
    public void visitFromDictionary(COSDictionary dictionary) throws IOException {
        out.writeByte('<');
        entries(dictionary);
    }

    @Override
    public void visitFromStream(COSStream stream) throws IOException {
        Integer known = streams.putIfAbsent(stream, streams.size());
        if (known != null) {
            out.writeByte('r');
            out.writeInt(known);
            return;
        }
        out.writeByte('s');
        data(stream.createRawInputStream().readAllBytes());
        entries(stream);
    }

    @Override
    public void visitFromBoolean(COSBoolean value) throws IOException {
        out.writeByte('b');
        out.writeBoolean(value.getValue());
    }

    @Override
    public void visitFromFloat(COSFloat value) throws IOException {
        out.writeByte('f');
        out.writeFloat(value.floatValue());
    }

    @Override
    public void visitFromInt(COSInteger value) throws IOException {
        out.writeByte('i');
        out.writeLong(value.longValue());
    }

    @Override
    public void visitFromName(COSName name) throws IOException {
        out.writeByte('/');
        out.writeUTF(name.getName());
    }

    @Override
    public void visitFromString(COSString string) throws IOException {
        out.writeByte('(');
        data(string.getBytes());
    }

    @Override
    public void visitFromNull(COSNull value) throws IOException {
        out.writeByte('0');
    }

    @Override
    public void visitFromObject(COSObject object) {
        throw new IllegalArgumentException("a form that is kept refers to no file");
    }

    @Override
    public void visitFromDocument(COSDocument document) {
        throw new IllegalArgumentException("a document is no part of a picture");
    }
}
