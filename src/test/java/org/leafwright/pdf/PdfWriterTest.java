package org.leafwright.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PdfWriterTest {
    private static Sketch everything() {
        return new Sketch("en-GB", "The benefits of baby massage")
                .paragraph("Touch is the first sense. Offered (often) with care \\ by you.")
                .heading(2, "What is it?")
                .bullets("Weight gain", "Alertness", "Stronger bones")
                .link("Read more at example.org", "https://www.example.org/x?y=1&z=ü")
                .link("The other leaflet", "leaflet:coping-with-colic")
                .newPage()
                .heading(2, "Wann anrufen?")
                .table(List.of("Day", "Hours"), List.of("Monday", "9am to 9pm"))
                .note("A note");
    }

    @Test
    void meetsBothStandards() throws Exception {
        assertThat(PdfStandards.failures(everything().pdf())).isEmpty();
    }

    @Test
    void writesTheSameBytesTwice() throws Exception {
        assertThat(everything().pdf()).isEqualTo(everything().pdf());
    }
}
