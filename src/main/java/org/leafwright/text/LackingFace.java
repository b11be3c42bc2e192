package org.leafwright.text;

/**
 * What a family lacks for words to be set apart as they were meant to be.
 *
 * @param family the family that sets them
 * @param bold whether a bold face was asked for
 * @param italic whether an italic face was asked for
 * @param instead the weight and slope that they are set in
 */
public record LackingFace(String family, boolean bold, boolean italic, Face instead) {}
