package org.leafwright.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Problems;

/** Decodes a file, and tells which byte isn't UTF-8. */
final class Utf8 {
    private Utf8() {}

    /** Returns the text without a byte order mark, or nothing if a problem was reported. */
    static Optional<SourceText> decode(SourceInput input, Problems problems) {
        byte[] bytes = input.bytes();
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length - start + 1);
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (result.isError()) {
            problems.add(notUtf8(input, in.position(), out.toString()));
            return Optional.empty();
        }
        String text = out.toString();
        if (text.indexOf('\0') >= 0) {
            SourceText source = new SourceText(input.name(), text);
            problems.add(
                    Diagnostic.error(
                                    Code.BAD_ENCODING,
                                    source.at(text.indexOf('\0'), 1),
                                    "This is not a text file: it holds a zero byte")
                            .withHint(SAVE_AS_UTF_8));
            return Optional.empty();
        }
        return Optional.of(new SourceText(input.name(), text));
    }

    private static final String SAVE_AS_UTF_8 = "Save it from your editor as plain text in UTF-8";

    private static Diagnostic notUtf8(SourceInput input, int offset, String before) {
        byte[] bytes = input.bytes();
        int bad = Byte.toUnsignedInt(bytes[offset]);
        SourceText source = new SourceText(input.name(), before + '\uFFFD');
        String message =
                "This is not UTF-8 text: byte 0x"
                        + Integer.toHexString(bad).toUpperCase(java.util.Locale.ROOT);
        String hint = SAVE_AS_UTF_8;
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            hint = "It looks like UTF-16. " + SAVE_AS_UTF_8;
        } else if (looksLikeText(bytes) && bad >= 0x80 && Charset.isSupported("windows-1252")) {
            String meant = new String(new byte[] {(byte) bad}, Charset.forName("windows-1252"));
            hint = "In Windows-1252 that byte is “" + meant + "”. " + SAVE_AS_UTF_8;
        }
        return Diagnostic.error(Code.BAD_ENCODING, source.at(before.length(), 1), message)
                .withHint(hint);
    }

    private static boolean looksLikeText(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, 4096); i++) {
            if (bytes[i] >= 0 && bytes[i] < ' ' && "\t\r\n\f".indexOf(bytes[i]) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || Byte.toUnsignedInt(bytes[i]) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
