package org.leafwright.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.leafwright.picture.Picture;
import org.leafwright.text.Face;
import org.leafwright.text.GlyphRun;

/** The fonts and pictures of one document, which all its pages share. */
final class Resources {
    private final SubsetCache subsets;
    private final PictureForms forms;
    private final List<DocumentFont> fonts = new ArrayList<>();

    /** The fonts that have codes left. */
    private final Map<Face, DocumentFont> open = new HashMap<>();

    private final Map<String, NamedForm> pictures = new LinkedHashMap<>();

    /** A picture and its name among the resources. */
    record NamedForm(String name, PictureForm form) {}

    Resources(SubsetCache subsets, PictureForms forms) {
        this.subsets = subsets;
        this.forms = forms;
    }

    /** Returns a font of a run's face that has codes for all of the run. */
    DocumentFont font(GlyphRun run) {
        DocumentFont font = open.get(run.face());
        if (font == null || !font.hasRoomFor(run)) {
            font = new DocumentFont(run.face(), "F" + fonts.size());
            fonts.add(font);
            open.put(run.face(), font);
        }
        return font;
    }

    NamedForm picture(Picture picture) {
        return pictures.computeIfAbsent(
                picture.key(), k -> new NamedForm("X" + pictures.size(), forms.of(picture)));
    }

    /** Returns the fonts and pictures by their names. */
    COSDictionary dictionary() {
        COSDictionary out = new COSDictionary();
        if (!fonts.isEmpty()) {
            COSDictionary named = Cos.inner();
            for (DocumentFont font : fonts) {
                named.setItem(font.name(), font.dictionary(subsets));
            }
            out.setItem(COSName.FONT, named);
        }
        if (!pictures.isEmpty()) {
            COSDictionary named = Cos.inner();
            for (NamedForm picture : pictures.values()) {
                named.setItem(picture.name(), picture.form().copy());
            }
            out.setItem(COSName.XOBJECT, named);
        }
        return out;
    }
}
