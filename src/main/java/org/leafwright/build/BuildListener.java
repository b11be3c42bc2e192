package org.leafwright.build;

/** Hears how a build goes. Calls never overlap. */
public interface BuildListener {
    /** One more leaflet is done, in whatever order they finish. */
    default void progress(int done, int total) {}

    /** What became of a leaflet, in the order in which the leaflets were given. */
    default void finished(LeafletResult result) {}
}
