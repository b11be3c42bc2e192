package org.leafwright.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * Reads paths in the notation of SVG's {@code d}, of which it knows {@code M}, {@code L}, {@code C}
 * and {@code Z} with blanks between numbers.
 */
final class PathReader {
    private final StringTokenizer tokens;

    private PathReader(String path) {
        tokens = new StringTokenizer(path);
    }

    static VectorPath read(String path) {
        String spaced = path;
        for (String command : List.of("M", "L", "C", "Z")) {
            spaced = spaced.replace(command, " " + command + " ");
        }
        return new PathReader(spaced).read();
    }

    private VectorPath read() {
        List<VectorPath.Segment> segments = new ArrayList<>();
        while (tokens.hasMoreTokens()) {
            String command = tokens.nextToken();
            segments.add(
                    switch (command) {
                        case "M" -> new VectorPath.Move(number(), number());
                        case "L" -> new VectorPath.LineTo(number(), number());
                        case "C" ->
                                new VectorPath.CurveTo(
                                        number(), number(), number(), number(), number(), number());
                        case "Z" -> new VectorPath.Close();
                        default -> throw new IllegalArgumentException(command);
                    });
        }
        return new VectorPath(segments);
    }

    private double number() {
        return Double.parseDouble(tokens.nextToken());
    }
}
