package org.leafwright.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs command lines in processes of their own, where streams are pipes. */
final class ChildProcess {
    private ChildProcess() {}

    /** Returns a process, not yet started, that runs a command line in a folder. */
    static ProcessBuilder of(Path folder, String... arguments) {
        String classPath =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Dleafwright.home=" + Path.of("").toAbsolutePath(),
                                "-cp",
                                classPath,
                                "org.leafwright.cli.Main"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).directory(folder.toFile());
    }
}
