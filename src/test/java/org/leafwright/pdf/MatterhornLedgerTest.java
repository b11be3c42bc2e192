package org.leafwright.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leafwright.build.AllLanguagesTest;
import org.leafwright.picture.PicturesTest;

class MatterhornLedgerTest {
    private static final List<Class<?>> TESTS =
            List.of(
                    PdfWriterTest.class,
                    StructureCheckerTest.class,
                    TextExtractionTest.class,
                    AllLanguagesTest.class,
                    PictureFormsTest.class,
                    PicturesTest.class);

    @Test
    void speaksOfEachCheckpointOnce() {
        assertThat(Arrays.stream(MatterhornLedger.values()).map(MatterhornLedger::checkpoint))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 31).boxed().toList());
    }

    @ParameterizedTest
    @EnumSource
    void namesATestThatExists(MatterhornLedger entry) {
        assertThat(entry.means()).isNotNull();
        assertThat(
                        TESTS.stream()
                                .flatMap(
                                        c ->
                                                Arrays.stream(c.getDeclaredMethods())
                                                        .map(
                                                                m ->
                                                                        c.getSimpleName()
                                                                                + "#"
                                                                                + m.getName())))
                .contains(entry.test());
    }
}
