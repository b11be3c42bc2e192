package org.leafwright.pdf;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes the tokens of content streams (ISO 32000-1, 7.2 and 7.8) into an array that grows; takes
 * what PDFBox writes, too.
 */
final class Syntax extends OutputStream {
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes;
    private int length;

    Syntax() {
        this(256);
    }

    Syntax(int capacity) {
        bytes = new byte[capacity];
    }

    int length() {
        return length;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** Returns the array behind; valid up to {@link #length} and until the next write. */
    byte[] array() {
        return bytes;
    }

    @Override
    public void write(int octet) {
        raw(octet);
    }

    @Override
    public void write(byte[] data, int from, int count) {
        raw(data, from, count);
    }

    /** Writes ASCII characters as they are. */
    Syntax raw(String ascii) {
        int n = ascii.length();
        room(n);
        for (int i = 0; i < n; i++) {
            bytes[length++] = (byte) ascii.charAt(i);
        }
        return this;
    }

    Syntax raw(byte[] data) {
        return raw(data, 0, data.length);
    }

    Syntax raw(Syntax other) {
        return raw(other.bytes, 0, other.length);
    }

    Syntax raw(byte[] data, int from, int count) {
        room(count);
        System.arraycopy(data, from, bytes, length, count);
        length += count;
        return this;
    }

    Syntax raw(int octet) {
        room(1);
        bytes[length++] = (byte) octet;
        return this;
    }

    /** Writes a space if two tokens would otherwise run into one. */
    Syntax apart() {
        if (length > 0 && regular(bytes[length - 1])) {
            raw(' ');
        }
        return this;
    }

    /** Writes an operator or keyword. */
    Syntax operator(String operator) {
        return apart().raw(operator);
    }

    /** Writes a name, of which any character that isn't regular is escaped. */
    Syntax name(String name) {
        raw('/');
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            if (regular(b) && b > ' ' && b < 0x7f && b != '#') {
                raw(b);
            } else {
                raw('#').raw(HEX[b >> 4 & 15]).raw(HEX[b & 15]);
            }
        }
        return this;
    }

    Syntax integer(long value) {
        apart();
        if (value < 0) {
            raw('-');
        }
        digits(Math.abs(value));
        return this;
    }

    /** Writes a number to two decimals, which is 0.0035 mm of page. */
    Syntax number(double value) {
        return hundredths(Math.round(value * 100));
    }

    /** Writes a number given in hundredths. */
    Syntax hundredths(long value) {
        return fixed(value, 100);
    }

    /** Writes a factor to six decimals. */
    Syntax scale(double value) {
        return fixed(Math.round(value * 1_000_000), 1_000_000);
    }

    /** Writes a number to so many decimals, 9 at most. */
    Syntax decimal(double value, int places) {
        long one = 1;
        for (int i = 0; i < places; i++) {
            one *= 10;
        }
        return fixed(Math.round(value * one), one);
    }

    /** Writes a colour channel, of which PDF takes 0 to 1, to three decimals. */
    Syntax channel(int value) {
        return fixed((value * 2000 + 255) / 510, 1000);
    }

    /** Writes a number given in parts of one, without needless zeros. */
    private Syntax fixed(long value, long one) {
        apart();
        if (value < 0) {
            raw('-');
        }
        long whole = Math.abs(value) / one;
        long rest = Math.abs(value) % one;
        if (whole != 0 || rest == 0) {
            digits(whole);
        }
        if (rest != 0) {
            raw('.');
            for (long place = one / 10; rest != 0; place /= 10) {
                raw((int) ('0' + rest / place));
                rest %= place;
            }
        }
        return this;
    }

    /** Writes a byte of a literal string. */
    Syntax stringByte(int octet) {
        int b = octet & 0xff;
        if (b == '(' || b == ')' || b == '\\') {
            return raw('\\').raw(b);
        }
        // A bare CR inside a string would be read as LF.
        return b == '\r' ? raw("\\r") : raw(b);
    }

    /** Writes a 16-bit number as four hexadecimal digits. */
    Syntax hex16(int value) {
        return raw(HEX[value >> 12 & 15])
                .raw(HEX[value >> 8 & 15])
                .raw(HEX[value >> 4 & 15])
                .raw(HEX[value & 15]);
    }

    private void digits(long value) {
        if (value >= 10) {
            digits(value / 10);
        }
        raw((int) ('0' + value % 10));
    }

    private void room(int count) {
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + count));
        }
    }

    private static boolean regular(byte b) {
        return switch (b) {
            case 0, 9, 10, 12, 13, ' ', '(', ')', '<', '>', '[', ']', '{', '}', '/', '%' -> false;
            default -> true;
        };
    }
}
