package org.leafwright.cli;

/** The program's entry. */
public final class Main {
    private Main() {}

    /** Runs the program. */
    public static void main(String[] args) {
        System.exit(args.length == 0 ? 2 : 0);
    }
}
