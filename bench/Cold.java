import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Times whole processes: {@code java bench/Cold.java ROUNDS JAVA HELLO_CLASSES COMMAND…}. Each round
 * runs a Java "hello" and the command, one after the other, so that both feel the same machine.
 */
final class Cold {
    public static void main(String[] arguments) throws Exception {
        int rounds = Integer.parseInt(arguments[0]);
        List<String> hello =
                List.of(arguments[1], "-cp", arguments[2], "Hello");
        List<String> command = Arrays.asList(arguments).subList(3, arguments.length);
        double[] hellos = new double[rounds];
        double[] commands = new double[rounds];
        for (int i = -2; i < rounds; i++) {
            double first = milliseconds(hello);
            double second = milliseconds(command);
            if (i >= 0) {
                hellos[i] = first;
                commands[i] = second;
            }
        }
        double base = median(hellos);
        double whole = median(commands);
        System.out.printf(
                Locale.ROOT,
                "cold: %.0f ms, a Java hello: %.0f ms, ratio %.1f (medians of %d)%n",
                whole,
                base,
                whole / base,
                rounds);
    }

    private static double milliseconds(List<String> command) throws Exception {
        long start = System.nanoTime();
        Process process =
                new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .redirectInput(new File("/dev/null"))
                        .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + " failed");
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
