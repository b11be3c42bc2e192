package org.leafwright.build;

import java.io.IOException;
import java.io.OutputStream;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.leafwright.diagnostic.Problems;
import org.leafwright.layout.LaidOutLeaflet;
import org.leafwright.layout.Page;
import org.leafwright.layout.PlacedItem;
import org.leafwright.layout.Role;
import org.leafwright.layout.Structure;
import org.leafwright.layout.StructureType;
import org.leafwright.model.Colour;
import org.leafwright.model.Edition;
import org.leafwright.model.PublicationDate;
import org.leafwright.pdf.PdfWriter;
import org.leafwright.text.FontLibrary;
import org.leafwright.text.Line;
import org.leafwright.text.Shaper;
import org.leafwright.text.Span;
import org.leafwright.text.TextStyle;
import org.leafwright.text.Typesetter;

/**
 * Sets and writes a line of text while the first leaflet is still read: fonts are opened, the
 * shaper's library and the classes of both stages loaded, on a processor that would be idle.
 */
final class HeadStart {
    private static final String LINE =
            "We are here to help, 9am to 5pm (freephone 0800 000): ask your nurse or doctor.";

    private final Lazy<Shared<FontLibrary>> fonts;
    private final Shaper shaper;
    private final PdfWriter writer;
    private final Thread thread = new Thread(this::run, "head start");

    HeadStart(Lazy<Shared<FontLibrary>> fonts, Shaper shaper, PdfWriter writer) {
        this.fonts = fonts;
        this.shaper = shaper;
        this.writer = writer;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** Waits for the end of it: classes are initialised by one thread at a time. */
    void await() {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            FontLibrary library = fonts.get().tell(new Problems()).orElseThrow();
            TextStyle style = new TextStyle("", 12, false, false);
            Typesetter typesetter = new Typesetter(library, shaper);
            List<Span> spans =
                    List.of(
                            new Span(LINE, style, Locale.ENGLISH),
                            new Span(LINE, new TextStyle("", 14, true, false), Locale.ENGLISH));
            writer.write(
                    leaflet(typesetter.paragraph(spans, Locale.ENGLISH).lines(200)),
                    OutputStream.nullOutputStream());
        } catch (IOException | RuntimeException | LinkageError e) {
            // The first leaflet meets the same fault, and there it is told.
        }
    }

    private static LaidOutLeaflet leaflet(List<Line> lines) {
        List<PlacedItem> items = new ArrayList<>();
        Colour black = Colour.BLACK;
        for (Line line : lines) {
            for (Line.PlacedRun placed : line.runs()) {
                items.add(
                        new PlacedItem.TextRun(
                                new Role.Content(1),
                                placed.run(),
                                placed.x(),
                                20 * items.size(),
                                black));
            }
        }
        Structure paragraph = element(2, StructureType.P, new Structure.Leaf(1));
        return new LaidOutLeaflet(
                List.of(new Page(200, 200, items)),
                element(1, StructureType.DOCUMENT, paragraph),
                List.of(),
                Locale.ENGLISH,
                false,
                new Edition.Metadata(
                        "",
                        "",
                        "",
                        new PublicationDate(YearMonth.of(2000, 1), OptionalInt.empty())));
    }

    private static Structure.Element element(int id, StructureType type, Structure child) {
        return new Structure.Element(id, type, Structure.Attributes.NONE, List.of(child));
    }
}
