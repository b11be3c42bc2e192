package org.leafwright.diagnostic;

/**
 * A value with the places of its parts.
 *
 * @param value the value
 * @param positions where its parts stood
 */
public record Sourced<T>(T value, Positions positions) {}
