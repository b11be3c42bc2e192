package org.leafwright.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leafwright.build.AllLanguagesTest;

class MatterhornLedgerTest {
    /** Those that look at PDFs of leaflets. */
    private static final List<Class<?>> TESTS =
            List.of(MatterhornTest.class, AllLanguagesTest.class);

    @Test
    void speaksOfEachCheckpointOnce() {
        assertThat(Arrays.stream(MatterhornLedger.values()).map(MatterhornLedger::checkpoint))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 31).boxed().toList());
    }

    @Test
    void leavesNothingButColoursToTheAuthor() {
        assertThat(MatterhornLedger.values())
                .filteredOn(entry -> entry.means() == MatterhornLedger.Means.AUTHOR)
                .containsExactly(MatterhornLedger.COLOUR_AND_CONTRAST);
    }

    @ParameterizedTest
    @EnumSource
    void namesATestOfALeaflet(MatterhornLedger entry) {
        assertThat(tests()).contains(entry.test());
    }

    private static List<String> tests() {
        List<String> tests = new ArrayList<>();
        for (Class<?> type : TESTS) {
            for (Method method : type.getDeclaredMethods()) {
                if (method.isAnnotationPresent(Test.class)
                        || method.isAnnotationPresent(ParameterizedTest.class)) {
                    tests.add(type.getSimpleName() + "#" + method.getName());
                }
            }
        }
        return tests;
    }
}
