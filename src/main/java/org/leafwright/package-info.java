/**
 * Leafwright turns a leaflet written in YAML into a tagged PDF.
 *
 * <p>Data runs one way, through one package for each stage; each stage takes immutable values and
 * returns immutable values:
 *
 * <pre>
 * leaflet.yaml ─source→ Leaflet ─localise→ Edition ─layout→ LaidOutLeaflet ─pdf→ bytes
 *                          └─check→ diagnostics       text: characters → shaped lines
 *                                                     picture: files → sized pictures
 * </pre>
 *
 * <ul>
 *   <li>{@code diagnostic}: what is wrong, where, and what to do about it
 *   <li>{@code resource}: files that are part of the program
 *   <li>{@code language}: which script and direction a language is written in
 *   <li>{@code model}: leaflet, brand and edition as records
 *   <li>{@code source}: YAML and Markdown to the model
 *   <li>{@code localise}: model and language to an edition, with every built-in word in place
 *   <li>{@code text}: fonts, scripts, shaping and line breaking
 *   <li>{@code picture}: PNG, JPEG and SVG files, measured and checked
 *   <li>{@code layout}: an edition to pages of placed items and a structure tree
 *   <li>{@code pdf}: pages and structure tree to a tagged PDF
 *   <li>{@code check}: one class for each editorial rule
 *   <li>{@code build}: which leaflets, in parallel, written whole or not at all
 *   <li>{@code cli}: commands, exit codes and printing
 * </ul>
 *
 * <p>Lengths are {@code double} points (1/72 inch) everywhere; on a page, x runs right and y runs
 * down from the top left corner.
 */
@NullMarked
package org.leafwright;

import org.jspecify.annotations.NullMarked;
