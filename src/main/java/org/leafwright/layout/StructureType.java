package org.leafwright.layout;

/** The types of structure element in use (ISO 32000-1, 14.8.4). */
public enum StructureType {
    DOCUMENT,
    SECT,
    DIV,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    P,
    L,
    LI,
    LBL,
    L_BODY,
    TABLE,
    T_HEAD,
    T_BODY,
    TR,
    TH,
    TD,
    FIGURE,
    CAPTION,
    BLOCK_QUOTE,
    LINK,
    SPAN,
    /** Stressed text; a span to readers that don't know it. */
    EM,
    /** Important text; a span to readers that don't know it. */
    STRONG
}
