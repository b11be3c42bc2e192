package org.leafwright.build;

/** Hears which step a leaflet enters. Called by whichever thread builds the leaflet. */
@FunctionalInterface
interface StageListener {
    /** Hears nothing. */
    StageListener NONE = (leaflet, stage) -> {};

    /** A leaflet enters a step; it has left the one before. */
    void enters(LeafletFile leaflet, Stage stage);
}
