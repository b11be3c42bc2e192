package org.leafwright.pdf;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** What the content of one stream of a drawing names (ISO 32000-1, 7.8.3). */
final class DrawingResources {
    private final COSDictionary all = Cos.inner();
    private final IdentityHashMap<COSBase, String> names = new IdentityHashMap<>();
    private final Map<String, COSDictionary> opacities = new HashMap<>();

    /** Names a graphics state. */
    String state(COSDictionary state) {
        return name(COSName.EXT_G_STATE, "G", state);
    }

    /** Names the graphics state of fills and strokes that are so opaque. */
    String opacity(double fill, double stroke) {
        return state(
                opacities.computeIfAbsent(
                        fill + " " + stroke,
                        key -> {
                            COSDictionary state = Cos.inner();
                            state.setItem(COSName.CA_NS, Cos.exact(fill));
                            state.setItem(COSName.CA, Cos.exact(stroke));
                            return state;
                        }));
    }

    String form(COSBase form) {
        return name(COSName.XOBJECT, "X", form);
    }

    String pattern(COSBase pattern) {
        return name(COSName.PATTERN, "P", pattern);
    }

    String shading(COSBase shading) {
        return name(COSName.SHADING, "S", shading);
    }

    COSDictionary dictionary() {
        return all;
    }

    private String name(COSName kind, String letter, COSBase value) {
        return names.computeIfAbsent(
                value,
                v -> {
                    COSDictionary named = all.getCOSDictionary(kind);
                    if (named == null) {
                        named = Cos.inner();
                        all.setItem(kind, named);
                    }
                    String name = letter + named.size();
                    named.setItem(name, v);
                    return name;
                });
    }
}
