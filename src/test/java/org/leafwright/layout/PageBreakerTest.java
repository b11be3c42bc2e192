package org.leafwright.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class PageBreakerTest {
    private static final double ROOM = 100;
    private static final PageBreaker.Ending NO_ENDING =
            new PageBreaker.Ending(Integer.MAX_VALUE, Integer.MAX_VALUE);

    @Test
    void fillsPagesFromTheFrontWhereNothingElseDecides() {
        assertThat(starts(boxes(50, 30, 60, 90), ROOM)).containsExactly(0, 2, 3);
    }

    @Test
    void leavesNoPageShortForTheSakeOfTheNext() {
        assertThat(starts(boxes(60, 30, 25, 90), ROOM)).containsExactly(0, 2, 3);
    }

    @Test
    void leavesRoomRatherThanPartingWhatBelongsTogether() {
        List<Box> boxes = boxes(60, 30, 40);
        boxes.get(1).breakCost = PageBreaker.BETWEEN_ITEMS;
        boxes.get(2).breakCost = Flow.KEEP;

        assertThat(starts(boxes, ROOM)).containsExactly(0, 1);
    }

    @Test
    void leavesNoThirdOfAPageEmptyForTheSakeOfAWholeSection() {
        List<Box> boxes = boxes(65, 29, 41, 27, 18, 40);
        boxes.get(4).breakCost = PageBreaker.BETWEEN_ITEMS;

        assertThat(new PageBreaker(boxes, ROOM, new PageBreaker.Ending(5, 6)).cut().starts())
                .containsExactly(0, 2, 5);
    }

    @Test
    void leavesRoomOnTheLastPageRatherThanOnOneBeforeIt() {
        List<Box> boxes = boxes(63, 28, 19);
        boxes.get(1).breakCost = PageBreaker.BETWEEN_BLOCKS;

        assertThat(starts(boxes, ROOM)).containsExactly(0, 2);
    }

    @Test
    void takesMoreToTheLastPageThanStrayLines() {
        assertThat(starts(boxes(50, 37, 5, 5), 95)).containsExactly(0, 2);
    }

    @Test
    void sharesTextWithALastPageThatHoldsOnlyTheHelpline() {
        List<Box> boxes = boxes(40, 40, 8, 50);

        assertThat(new PageBreaker(boxes, ROOM, new PageBreaker.Ending(3, 4)).cut().starts())
                .containsExactly(0, 2);
    }

    @Test
    void takesTheHelplineAlongRatherThanLeavingTheColophonAlone() {
        List<Box> boxes = boxes(30, 30, 30, 40);

        assertThat(new PageBreaker(boxes, ROOM, new PageBreaker.Ending(2, 3)).cut().starts())
                .containsExactly(0, 2);
    }

    @Test
    void tightensTheRoomBetweenBlocksWhereThatSavesAPage() {
        List<Box> boxes = spaced(8, 20, 8);

        assertThat(new PageFit(boxes, ROOM, NO_ENDING, 1).cut().starts()).containsExactly(0, 4);
        assertThat(boxes).extracting(box -> box.space).containsOnly(6.0);
    }

    @Test
    void tightensNoMoreThanNeeded() {
        List<Box> boxes = spaced(8, 19.7, 8);

        assertThat(new PageFit(boxes, ROOM, NO_ENDING, 1).cut().starts()).containsExactly(0, 4);
        assertThat(boxes).extracting(box -> box.space).containsOnly(7.0);
    }

    @Test
    void leavesTheRoomBetweenBlocksWhereNoPageCanBeSaved() {
        List<Box> boxes = spaced(8, 20, 9);

        assertThat(new PageFit(boxes, ROOM, NO_ENDING, 1).cut().starts()).containsExactly(0, 3, 6);
        assertThat(boxes).extracting(box -> box.space).containsOnly(8.0);
    }

    @Test
    void tightensTheRoomBetweenBlocksWhereThatFillsAHole() {
        List<Box> boxes = boxes(50, 41, 80, 30);
        boxes.get(1).space = 10;

        assertThat(new PageFit(boxes, ROOM, NO_ENDING, 1).cut().starts()).containsExactly(0, 2, 3);
        assertThat(boxes.get(1).space).isEqualTo(9);
    }

    @Test
    void tellsWhichBoxesAreTallerThanAPage() {
        assertThat(new PageBreaker(boxes(20, 101, 100), ROOM, NO_ENDING).cut().overfull())
                .containsExactly(1);
    }

    private static List<Integer> starts(List<Box> boxes, double room) {
        return new PageBreaker(boxes, room, NO_ENDING).cut().starts();
    }

    private static List<Box> spaced(double space, double height, int count) {
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boxes.add(new Box(space, height, List.of(), 0, (canvas, top) -> {}));
        }
        return boxes;
    }

    private static List<Box> boxes(double... heights) {
        return DoubleStream.of(heights)
                .mapToObj(height -> new Box(0, height, List.of(), 0, (canvas, top) -> {}))
                .toList();
    }
}
