package org.leafwright.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the scans of a JPEG file to see that none of them breaks off (ITU-T T.81, annexes F
 * and G): a picture that ends early is grey from there on, or stays blurred. Nothing is drawn.
 */
final class JpegScans {
    private static final int TABLES = 4;

    private final byte[] bytes;
    private final List<JpegComponent> frame = new ArrayList<>();
    private final @Nullable HuffmanTable[] means = new HuffmanTable[TABLES];
    private final @Nullable HuffmanTable[] details = new HuffmanTable[TABLES];
    private final int[] units = new int[2];
    private boolean progressive;
    private int restartInterval;

    JpegScans(byte[] bytes) {
        this.bytes = bytes;
    }

    static BadPictureException damaged() {
        return new BadPictureException("is damaged", JpegFile.DAMAGED);
    }

    /** Reads what the frame's header tells of its components, which has been measured. */
    void frame(boolean isProgressive, int width, int height, int from, int count)
            throws BadPictureException {
        progressive = isProgressive;
        int across = 1;
        int down = 1;
        for (int i = 0; i < count; i++) {
            across = Math.max(across, bytes[from + 3 * i + 1] >> 4 & 15);
            down = Math.max(down, bytes[from + 3 * i + 1] & 15);
        }
        if (across > 4 || down > 4) {
            throw damaged();
        }
        units[0] = (width + 8 * across - 1) / (8 * across);
        units[1] = (height + 8 * down - 1) / (8 * down);
        for (int i = 0; i < count; i++) {
            int h = bytes[from + 3 * i + 1] >> 4 & 15;
            int v = bytes[from + 3 * i + 1] & 15;
            if (h == 0 || v == 0) {
                throw damaged();
            }
            int[] size = {(width * h + across - 1) / across, (height * v + down - 1) / down};
            int id = bytes[from + 3 * i] & 0xff;
            frame.add(new JpegComponent(id, h, v, size, units, progressive));
        }
    }

    /** Reads tables of codes (B.2.4.2). */
    void tables(int from, int end) throws BadPictureException {
        int at = from;
        while (at < end) {
            int place = bytes[at] & 15;
            if (place >= TABLES) {
                throw damaged();
            }
            HuffmanTable table = HuffmanTable.of(bytes, at + 1, end);
            (bytes[at] >> 4 == 0 ? means : details)[place] = table;
            at += 1 + table.length();
        }
    }

    /** Reads after how many units markers stand (B.2.4.4). */
    void restarts(int from, int end) {
        restartInterval =
                end - from >= 2 ? (bytes[from] & 0xff) << 8 | (bytes[from + 1] & 0xff) : 0;
    }

    /**
     * Walks through a scan.
     *
     * @param from where its header stands
     * @param data where the header ends and the bits start
     * @param end where the bits end
     */
    void scan(int from, int data, int end) throws BadPictureException {
        int count = data > from ? bytes[from] : 0;
        if (count < 1 || count > 4 || data - from != 4 + 2 * count) {
            throw damaged();
        }
        int at = from + 1 + 2 * count;
        JpegBlocks.Part part =
                progressive
                        ? new JpegBlocks.Part(
                                bytes[at],
                                bytes[at + 1],
                                bytes[at + 2] >> 4 & 15,
                                bytes[at + 2] & 15)
                        : JpegBlocks.Part.ALL;
        if (!part.isSound(count)) {
            throw damaged();
        }
        JpegBits bits = new JpegBits(bytes, data, end);
        List<JpegBlocks> scanned = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int places = bytes[from + 2 + 2 * i];
            JpegComponent component = component(bytes[from + 1 + 2 * i] & 0xff);
            scanned.add(
                    new JpegBlocks(
                            component,
                            bits,
                            part,
                            progressive,
                            table(means, places >> 4 & 15),
                            table(details, places & 15)));
            component.sent(part.first(), part.last(), part.bitsToCome());
        }
        try {
            walk(scanned, bits);
        } catch (JpegBits.EndException e) {
            throw JpegSegments.early();
        }
    }

    private JpegComponent component(int id) throws BadPictureException {
        for (JpegComponent component : frame) {
            if (component.id == id) {
                return component;
            }
        }
        throw damaged();
    }

    private static Optional<HuffmanTable> table(@Nullable HuffmanTable[] tables, int place) {
        return place < TABLES ? Optional.ofNullable(tables[place]) : Optional.empty();
    }

    private void walk(List<JpegBlocks> scanned, JpegBits bits) throws JpegBits.EndException {
        JpegBlocks first = scanned.get(0);
        boolean alone = scanned.size() == 1;
        int columns = alone ? first.component().columns : units[0];
        int rows = alone ? first.component().rows : units[1];
        int sinceRestart = 0;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (restartInterval > 0 && sinceRestart == restartInterval) {
                    bits.restart();
                    scanned.forEach(JpegBlocks::restart);
                    sinceRestart = 0;
                }
                sinceRestart++;
                if (alone) {
                    first.read(row, column);
                } else {
                    for (JpegBlocks blocks : scanned) {
                        blocks.readUnit(row, column);
                    }
                }
            }
        }
    }

    /** Checks that each component is there to its last bit. */
    void end() throws BadPictureException {
        for (JpegComponent component : frame) {
            if (!component.isWhole()) {
                throw JpegSegments.early();
            }
        }
    }
}
