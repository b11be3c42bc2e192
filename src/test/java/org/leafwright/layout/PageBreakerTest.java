package org.leafwright.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class PageBreakerTest {
    private static final double ROOM = 100;

    @Test
    void fillsPagesFromTheFrontWhereNothingElseDecides() {
        assertThat(new PageBreaker(boxes(50, 30, 60, 90), ROOM, 10).starts())
                .containsExactly(0, 2, 3);
    }

    @Test
    void leavesTwoPagesShortRatherThanOneNearlyEmpty() {
        assertThat(new PageBreaker(boxes(60, 30, 25, 90), ROOM, 10).starts())
                .containsExactly(0, 1, 3);
    }

    @Test
    void leavesRoomRatherThanPartingWhatBelongsTogether() {
        List<Box> boxes = boxes(60, 30, 40);
        boxes.get(1).breakCost = PageBreaker.BETWEEN_ITEMS;
        boxes.get(2).breakCost = Flow.KEEP;

        assertThat(new PageBreaker(boxes, ROOM, 10).starts()).containsExactly(0, 1);
    }

    @Test
    void takesMoreToTheLastPageThanStrayLines() {
        assertThat(new PageBreaker(boxes(50, 45, 5), 97, 10).starts()).containsExactly(0, 1);
    }

    private static List<Box> boxes(double... heights) {
        return DoubleStream.of(heights)
                .mapToObj(height -> new Box(0, height, List.of(), 0, (canvas, top) -> {}))
                .toList();
    }
}
