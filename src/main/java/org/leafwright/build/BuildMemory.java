package org.leafwright.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.CRC32;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Position;
import org.leafwright.diagnostic.Severity;
import org.leafwright.diagnostic.SourceFile;

/**
 * What is remembered of a leaflet that was built: enough to tell whether it would come out the same
 * again, and to repeat what was said about it.
 *
 * @param origin where the leaflet's definition stood
 * @param fingerprint of the program and the fonts
 * @param lastDay the last day on which the same is said about the leaflet, if there is one
 * @param output the digest of the output
 * @param inputs digests by path from the workspace's root
 * @param links paths of the leaflets that it links to, from the workspace's root, by id
 * @param warnings what was said; files are named by path from the workspace's root
 */
record BuildMemory(
        Origin origin,
        String fingerprint,
        Optional<LocalDate> lastDay,
        String output,
        int pages,
        Map<String, String> inputs,
        Map<String, String> links,
        List<Diagnostic> warnings) {
    private static final String FORMAT = "leafwright-memory 4";
    private static final String NOWHERE = "-";
    private static final int CHECK_DIGITS = 8;

    BuildMemory {
        inputs = Map.copyOf(inputs);
        links = Map.copyOf(links);
        warnings = List.copyOf(warnings);
    }

    /**
     * Writes the memory over what is there. A process that is killed meanwhile leaves what {@link
     * #read} doesn't take for one: a file made anew and renamed would cost as much as the leaflet's
     * own.
     *
     * @param file in a folder that exists
     */
    void write(Path file) throws IOException {
        byte[] text = text().getBytes(StandardCharsets.UTF_8);
        ByteBuffer content = ByteBuffer.allocate(text.length + CHECK_DIGITS + 1);
        content.put(text).put(check(text, text.length)).put((byte) '\n').flip();
        OwnFile.write(file, content);
    }

    /** Returns what a file's last line says if all before it is as it was written. */
    private static byte[] check(byte[] content, int length) {
        CRC32 crc = new CRC32();
        crc.update(content, 0, length);
        return HexFormat.of().toHexDigits((int) crc.getValue()).getBytes(StandardCharsets.US_ASCII);
    }

    private String text() {
        StringBuilder out = new StringBuilder(FORMAT).append('\n');
        line(out, origin.root(), origin.path());
        line(out, fingerprint);
        line(out, lastDay.map(LocalDate::toString).orElse(NOWHERE));
        line(out, output);
        line(out, Integer.toString(pages));
        new TreeMap<>(inputs).forEach((path, digest) -> line(out, "input", digest, path));
        new TreeMap<>(links).forEach((id, path) -> line(out, "link", id, path));
        for (Diagnostic d : warnings) {
            List<String> fields = new ArrayList<>(List.of("says"));
            fields.add(d.severity().name());
            fields.add(d.code().name());
            fields.add(d.message());
            fields.add(d.hint().map(hint -> "+" + hint).orElse(NOWHERE));
            d.position()
                    .ifPresentOrElse(
                            p -> {
                                fields.add(p.file().name());
                                fields.add(Integer.toString(p.line()));
                                fields.add(Integer.toString(p.column()));
                                fields.add(Integer.toString(p.length()));
                            },
                            () -> fields.add(NOWHERE));
            line(out, fields.toArray(String[]::new));
        }
        return out.toString();
    }

    /** Returns where the leaflet of a memory stood; nothing if the file is no memory. */
    static Optional<Origin> origin(Path file) {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            String origin = FORMAT.equals(lines.readLine()) ? lines.readLine() : null;
            return origin == null ? Optional.empty() : Optional.of(origin(fields(origin)));
        } catch (IOException | NoSuchElementException e) {
            return Optional.empty();
        }
    }

    private static Origin origin(Iterator<String> fields) {
        return new Origin(fields.next(), fields.next());
    }

    /**
     * Reads what was written; anything else counts as no memory.
     *
     * @param sources gives the files that warnings speak of, by path from the workspace's root
     */
    static Optional<BuildMemory> read(Path file, Function<String, SourceFile> sources) {
        try {
            byte[] content = OwnFile.isThere(file) ? Files.readAllBytes(file) : new byte[0];
            int length = content.length - CHECK_DIGITS - 1;
            boolean whole =
                    length >= 0
                            && Arrays.equals(
                                    check(content, length),
                                    Arrays.copyOfRange(content, length, content.length - 1));
            return whole
                    ? Optional.of(
                            parse(new String(content, 0, length, StandardCharsets.UTF_8), sources))
                    : Optional.empty();
        } catch (IOException
                | IllegalArgumentException
                | DateTimeException
                | NoSuchElementException e) {
            return Optional.empty();
        }
    }

    private static BuildMemory parse(String text, Function<String, SourceFile> sources) {
        Iterator<String> lines = text.lines().iterator();
        if (!lines.next().equals(FORMAT)) {
            throw new IllegalArgumentException("another format");
        }
        Origin origin = origin(fields(lines.next()));
        String fingerprint = lines.next();
        Optional<LocalDate> lastDay =
                Optional.of(lines.next()).filter(d -> !d.equals(NOWHERE)).map(LocalDate::parse);
        String output = lines.next();
        int pages = Integer.parseInt(lines.next());
        Map<String, String> inputs = new LinkedHashMap<>();
        Map<String, String> links = new LinkedHashMap<>();
        List<Diagnostic> warnings = new ArrayList<>();
        while (lines.hasNext()) {
            Iterator<String> fields = fields(lines.next());
            switch (fields.next()) {
                case "input" -> {
                    String digest = fields.next();
                    inputs.put(fields.next(), digest);
                }
                case "link" -> links.put(fields.next(), fields.next());
                default -> warnings.add(diagnostic(fields, sources));
            }
        }
        return new BuildMemory(
                origin, fingerprint, lastDay, output, pages, inputs, links, warnings);
    }

    private static Diagnostic diagnostic(
            Iterator<String> fields, Function<String, SourceFile> sources) {
        Severity severity = Severity.valueOf(fields.next());
        Code code = Code.valueOf(fields.next());
        String message = fields.next();
        String hint = fields.next();
        String name = fields.next();
        Optional<Position> position =
                name.equals(NOWHERE)
                        ? Optional.empty()
                        : Optional.of(position(sources.apply(name), fields));
        return new Diagnostic(
                severity,
                code,
                message,
                position,
                hint.equals(NOWHERE) ? Optional.empty() : Optional.of(hint.substring(1)));
    }

    private static Position position(SourceFile file, Iterator<String> fields) {
        int line = Integer.parseInt(fields.next());
        int column = Integer.parseInt(fields.next());
        int length = Integer.parseInt(fields.next());
        return new Position(file, line, column, length);
    }

    private static void line(StringBuilder out, String... fields) {
        for (int i = 0; i < fields.length; i++) {
            out.append(i == 0 ? "" : "\t").append(escaped(fields[i]));
        }
        out.append('\n');
    }

    private static String escaped(String field) {
        return field.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static Iterator<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\t') {
                fields.add(field.toString());
                field.setLength(0);
            } else if (c == '\\' && i + 1 < line.length()) {
                field.append(unescaped(line.charAt(++i)));
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields.iterator();
    }

    private static char unescaped(char c) {
        return switch (c) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> c;
        };
    }
}
