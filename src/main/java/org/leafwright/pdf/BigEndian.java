package org.leafwright.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes big-endian numbers, as font tables and colour profiles hold them. */
final class BigEndian {
    private byte[] bytes;
    private int length;

    BigEndian(int capacity) {
        bytes = new byte[capacity];
    }

    int length() {
        return length;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    BigEndian u8(int value) {
        room(1);
        bytes[length++] = (byte) value;
        return this;
    }

    BigEndian u16(int value) {
        return u8(value >> 8).u8(value);
    }

    BigEndian u32(int value) {
        return u16(value >> 16).u16(value);
    }

    BigEndian ascii(String text) {
        for (byte b : text.getBytes(StandardCharsets.US_ASCII)) {
            u8(b);
        }
        return this;
    }

    BigEndian copy(ByteBuffer data, int from, int count) {
        room(count);
        data.get(from, bytes, length, count);
        length += count;
        return this;
    }

    BigEndian append(BigEndian other) {
        return copy(ByteBuffer.wrap(other.bytes, 0, other.length), 0, other.length);
    }

    BigEndian even() {
        return length % 2 == 0 ? this : u8(0);
    }

    BigEndian pad4() {
        while (length % 4 != 0) {
            u8(0);
        }
        return this;
    }

    int get16(int at) {
        return ((bytes[at] & 0xff) << 8) | (bytes[at + 1] & 0xff);
    }

    void set16(int at, int value) {
        bytes[at] = (byte) (value >> 8);
        bytes[at + 1] = (byte) value;
    }

    void set32(int at, int value) {
        set16(at, value >> 16);
        set16(at + 2, value);
    }

    /** Returns the sum of its 32-bit numbers (OpenType, "Calculating checksums"). */
    int sum() {
        int sum = 0;
        for (int i = 0; i + 3 < length; i += 4) {
            sum += get16(i) << 16 | get16(i + 2);
        }
        return sum;
    }

    private void room(int count) {
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + count));
        }
    }
}
