package org.leafwright.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leafwright.model.Block;
import org.leafwright.model.Colour;
import org.leafwright.model.Text;

class QrCodeTest {
    @Test
    void leadsToAnAddressInAnyScript() throws Exception {
        Draft draft = new Draft();
        draft.section(
                "",
                new Block.QrCode("https://example.org/żółw?q=50%25|ł", Text.of("About turtles")));

        LaidOutLeaflet leaflet = draft.layOut();

        assertThat(new Decoder().decode(code(leaflet.pages().get(0))).getText())
                .isEqualTo("https://example.org/%C5%BC%C3%B3%C5%82w?q=50%25%7C%C5%82");
        assertThat(Seen.runs(leaflet))
                .extracting(Seen.Run::text)
                .contains("example.org/żółw?q=50%25|ł");
    }

    /** Returns the modules of the code on a page, whose path is a rectangle for each stretch. */
    private static BitMatrix code(Page page) {
        List<VectorPath> black = new ArrayList<>();
        page.items()
                .forEach(
                        item ->
                                item.accept(
                                        new Seen.NothingOf() {
                                            @Override
                                            public Boolean fill(PlacedItem.Fill fill) {
                                                return fill.colour().equals(Colour.BLACK)
                                                        && black.add(fill.path());
                                            }
                                        }));
        assertThat(black).hasSize(1);
        Rect whole = Bounds.of(black.get(0));
        List<VectorPath.Segment> segments = black.get(0).segments();
        // The first stretch is the upper edge of a finder pattern, seven modules long.
        double module = rectangle(segments, 0).width() / 7;
        BitMatrix modules = new BitMatrix((int) Math.round(whole.width() / module));
        for (int i = 0; i < segments.size(); i += 5) {
            Rect stretch = rectangle(segments, i);
            modules.setRegion(
                    (int) Math.round((stretch.x() - whole.x()) / module),
                    (int) Math.round((stretch.y() - whole.y()) / module),
                    (int) Math.round(stretch.width() / module),
                    1);
        }
        return modules;
    }

    private static Rect rectangle(List<VectorPath.Segment> segments, int from) {
        return Bounds.of(new VectorPath(segments.subList(from, from + 5)));
    }
}
