package org.leafwright.picture.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.leafwright.picture.BadPictureException;
import org.leafwright.picture.Drawing;

/** Reads small SVGs and tells what they draw, a line for each group and leaf. */
final class Drawn {
    private Drawn() {}

    /** Returns an SVG of 100 by 100 pixels that holds some elements. */
    static String svg(String content) {
        return "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
                + " width='100' height='100'>"
                + content
                + "</svg>";
    }

    /** Returns what some elements draw, without the group around all. */
    static String of(String content) {
        return of(svg(content), "en-GB");
    }

    static String of(String svg, String language) {
        try {
            Drawing drawing =
                    SvgReader.read(svg.getBytes(StandardCharsets.UTF_8), language)
                            .orElseThrow()
                            .drawing();
            StringBuilder out = new StringBuilder();
            for (Drawing.Node node : drawing.content()) {
                DrawingText.write(node, out);
            }
            return out.toString();
        } catch (BadPictureException e) {
            throw new AssertionError(e.faults().toString(), e);
        }
    }

    /** Returns what is wrong with some elements. */
    static List<String> faults(String content) {
        return faultsOf(svg(content));
    }

    static List<String> faultsOf(String svg) {
        BadPictureException thrown =
                catchThrowableOfType(
                        BadPictureException.class,
                        () -> SvgReader.read(svg.getBytes(StandardCharsets.UTF_8), "en-GB"));
        assertThat(thrown).as(svg.length() > 500 ? svg.substring(0, 500) : svg).isNotNull();
        thrown.faults().forEach(fault -> assertThat(fault.hint()).isNotBlank());
        return thrown.faults().stream().map(BadPictureException.Fault::why).toList();
    }
}
