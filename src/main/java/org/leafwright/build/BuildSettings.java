package org.leafwright.build;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.LongSupplier;

/**
 * How leaflets are built.
 *
 * @param currentFolder the folder the user is in, absolute; files are shown as one types them there
 * @param output where finished leaflets go
 * @param threads how many are built at a time, at least 1
 * @param force whether leaflets are built even if they are up to date
 * @param draft whether each page is marked as a draft, and leaflets of too many pages are let
 *     through
 * @param fonts the folder of the program's own fonts
 * @param clock tells today's date, in its own zone; nothing that is printed depends on it
 * @param nanoTime tells how long things take
 */
public record BuildSettings(
        Path currentFolder,
        Output output,
        int threads,
        boolean force,
        boolean draft,
        Path fonts,
        Clock clock,
        LongSupplier nanoTime) {
    public BuildSettings {
        if (threads < 1) {
            throw new IllegalArgumentException("threads " + threads);
        }
    }
}
