package org.leafwright.picture;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Optional;

/** The modules of a QR code (ISO/IEC 18004), without the quiet zone around them. */
public final class QrMatrix {
    private final ByteMatrix modules;

    private QrMatrix(ByteMatrix modules) {
        this.modules = modules;
    }

    /** Returns the code of an address, or nothing if the address is too long for one. */
    public static Optional<QrMatrix> of(String address) {
        try {
            return Optional.of(
                    new QrMatrix(Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix()));
        } catch (WriterException e) {
            return Optional.empty();
        }
    }

    /** Returns how many modules it has on a side. */
    public int size() {
        return modules.getWidth();
    }

    /** Returns whether a module is dark; both count from the upper left corner, from 0. */
    public boolean dark(int column, int row) {
        return modules.get(column, row) == 1;
    }
}
