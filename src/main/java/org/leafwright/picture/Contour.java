package org.leafwright.picture;

import java.util.Arrays;
import java.util.Optional;

/** Lines and cubic curves, in subpaths each of which starts with a move. */
public final class Contour {
    private static final byte MOVE = 0;
    private static final byte LINE = 1;
    private static final byte CURVE = 2;
    private static final byte CLOSE = 3;
    private static final int[] NUMBERS = {2, 2, 6, 0};

    private final byte[] steps;
    private final double[] numbers;

    private Contour(byte[] steps, double[] numbers) {
        this.steps = steps;
        this.numbers = numbers;
    }

    /** Takes the steps of an outline. */
    public interface Pen {
        void move(double x, double y);

        void line(double x, double y);

        /** Draws a curve; the first two points bend it, the last is where it ends. */
        void curve(double x1, double y1, double x2, double y2, double x, double y);

        /** Draws a line back to where the subpath started. */
        void close();
    }

    /** Puts an outline together. */
    public static final class Builder implements Pen {
        private byte[] steps = new byte[16];
        private double[] numbers = new double[32];
        private int stepCount;
        private int numberCount;

        @Override
        public void move(double x, double y) {
            step(MOVE, 2);
            put(x, y);
        }

        @Override
        public void line(double x, double y) {
            step(LINE, 2);
            put(x, y);
        }

        @Override
        public void curve(double x1, double y1, double x2, double y2, double x, double y) {
            step(CURVE, 6);
            put(x1, y1);
            put(x2, y2);
            put(x, y);
        }

        @Override
        public void close() {
            step(CLOSE, 0);
        }

        /** Adds another outline's steps. */
        public Builder add(Contour other) {
            other.draw(this);
            return this;
        }

        public Contour build() {
            return new Contour(
                    Arrays.copyOf(steps, stepCount), Arrays.copyOf(numbers, numberCount));
        }

        private void step(byte step, int count) {
            if (stepCount == steps.length) {
                steps = Arrays.copyOf(steps, 2 * stepCount);
            }
            if (numberCount + count > numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * numbers.length);
            }
            steps[stepCount++] = step;
        }

        private void put(double x, double y) {
            numbers[numberCount++] = x;
            numbers[numberCount++] = y;
        }
    }

    /** Hands the steps to a pen, in order. */
    public void draw(Pen pen) {
        double[] n = numbers;
        int at = 0;
        for (byte step : steps) {
            switch (step) {
                case MOVE -> pen.move(n[at], n[at + 1]);
                case LINE -> pen.line(n[at], n[at + 1]);
                case CURVE ->
                        pen.curve(n[at], n[at + 1], n[at + 2], n[at + 3], n[at + 4], n[at + 5]);
                default -> pen.close();
            }
            at += NUMBERS[step];
        }
    }

    /** Returns how many steps it has. */
    public int size() {
        return steps.length;
    }

    public boolean isEmpty() {
        return steps.length == 0;
    }

    /** Returns the number farthest from 0. */
    public double farthest() {
        double most = 0;
        for (double number : numbers) {
            most = Math.max(most, Math.abs(number));
        }
        return most;
    }

    /** Returns the least box that holds it, curves measured exactly; nothing if it is empty. */
    public Optional<Bounds> bounds() {
        if (isEmpty()) {
            return Optional.empty();
        }
        Extent extent = new Extent();
        draw(extent);
        return Optional.of(extent.bounds());
    }

    public Contour transformed(Transform t) {
        if (t.isIdentity()) {
            return this;
        }
        double[] moved = new double[numbers.length];
        for (int i = 0; i < numbers.length; i += 2) {
            moved[i] = t.x(numbers[i], numbers[i + 1]);
            moved[i + 1] = t.y(numbers[i], numbers[i + 1]);
        }
        return new Contour(steps, moved);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Contour contour
                && Arrays.equals(steps, contour.steps)
                && Arrays.equals(numbers, contour.numbers);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(steps) + Arrays.hashCode(numbers);
    }

    /** Writes the steps as SVG does, with numbers to three decimals. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (byte step : steps) {
            out.append(out.isEmpty() ? "" : " ").append("MLCZ".charAt(step));
            for (int i = 0; i < NUMBERS[step]; i++) {
                double rounded = Math.round(numbers[at++] * 1000) / 1000.0;
                boolean whole = rounded == Math.rint(rounded);
                out.append(i == 0 ? "" : " ");
                out.append(whole ? String.valueOf((long) rounded) : String.valueOf(rounded));
            }
        }
        return out.toString();
    }
}
