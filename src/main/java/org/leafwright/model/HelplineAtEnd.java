package org.leafwright.model;

/** Whether a leaflet prints its brand's helpline at its end. */
public enum HelplineAtEnd {
    /** The leaflet asks for it. */
    YES,
    /** The leaflet says nothing, so that it does if the brand has one. */
    IF_ANY,
    /** The leaflet has it among its sections. */
    PLACED,
    /** The leaflet wants none. */
    NO
}
