package org.leafwright.picture.svg;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.leafwright.picture.BadPictureException;

/** The characters of an SVG file (XML 1.0, 4.3.3), and where in it they stand. */
final class SvgSource {
    /** The encodings of drawing programs, by the names that XML declarations give them. */
    private static final Map<String, Charset> ENCODINGS =
            Map.of(
                    "utf-8", StandardCharsets.UTF_8,
                    "utf8", StandardCharsets.UTF_8,
                    "us-ascii", StandardCharsets.UTF_8,
                    "ascii", StandardCharsets.UTF_8,
                    "iso-8859-1", StandardCharsets.ISO_8859_1);

    private static final int LONGEST_DECLARATION = 200;

    private final String text;

    private SvgSource(String text) {
        this.text = text;
    }

    /**
     * Decodes a file.
     *
     * @throws BadPictureException if it isn't in an encoding that drawing programs use
     */
    static SvgSource decode(byte[] bytes) throws BadPictureException {
        int start = startsWith(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0;
        Charset charset = StandardCharsets.UTF_8;
        if (startsWith(bytes, 0xfe, 0xff) || startsWith(bytes, 0xff, 0xfe)) {
            charset = StandardCharsets.UTF_16;
        } else if (start == 0) {
            String name = declared(bytes);
            Charset known = ENCODINGS.get(name);
            if (known == null) {
                throw unreadable("is an SVG in the encoding “" + name + "”");
            }
            charset = known;
        }
        try {
            ByteBuffer content = ByteBuffer.wrap(bytes, start, bytes.length - start);
            return new SvgSource(charset.newDecoder().decode(content).toString());
        } catch (CharacterCodingException e) {
            throw unreadable("is an SVG that isn't " + charset.name());
        }
    }

    private static BadPictureException unreadable(String why) {
        return new BadPictureException(why, "Save it as UTF-8");
    }

    private static String declared(byte[] bytes) {
        int length = Math.min(bytes.length, LONGEST_DECLARATION);
        String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        int end = start.indexOf("?>");
        int name = start.indexOf("encoding");
        if (!start.startsWith("<?xml") || name < 0 || name > end) {
            return "utf-8";
        }
        int open = name + "encoding".length();
        while (open < end && start.charAt(open) != '"' && start.charAt(open) != '\'') {
            open++;
        }
        int close = start.indexOf(start.charAt(open), open + 1);
        return close < 0 || close > end
                ? ""
                : start.substring(open + 1, close).toLowerCase(Locale.ROOT);
    }

    private static boolean startsWith(byte[] bytes, int... signature) {
        if (bytes.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((bytes[i] & 0xff) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    String text() {
        return text;
    }

    /** Returns where a tag starts that ends before a character. */
    int startOfTag(int end) {
        return Math.max(0, text.lastIndexOf('<', Math.min(end, text.length()) - 1));
    }

    /** Returns the line and column of a character. */
    Place place(int offset) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < offset && i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1));
            if (ends) {
                line++;
                start = i + 1;
            }
        }
        int column = text.codePointCount(start, Math.max(start, Math.min(offset, text.length())));
        return new Place(line, column + 1);
    }
}
