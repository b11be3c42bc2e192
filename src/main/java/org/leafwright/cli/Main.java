package org.leafwright.cli;

/** The program's entry. */
public final class Main {
    private Main() {}

    /** Runs the program. */
    public static void main(String[] args) {
        System.exit(Leafwright.run(args, Surroundings.ofProcess()));
    }
}
