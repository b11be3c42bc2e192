package org.leafwright.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import org.leafwright.picture.Picture;
import org.leafwright.text.Face;

/** The fonts and pictures of one document, which all its pages share. */
final class Resources {
    private final SubsetCache subsets;
    private final PictureForms forms;
    private final Map<Face, DocumentFont> fonts = new LinkedHashMap<>();
    private final Map<String, NamedForm> pictures = new LinkedHashMap<>();

    /** A picture and its name among the resources. */
    record NamedForm(String name, PictureForm form) {}

    Resources(SubsetCache subsets, PictureForms forms) {
        this.subsets = subsets;
        this.forms = forms;
    }

    DocumentFont font(Face face) {
        return fonts.computeIfAbsent(face, f -> new DocumentFont(f, "F" + fonts.size()));
    }

    NamedForm picture(Picture picture) {
        return pictures.computeIfAbsent(
                picture.digest(), d -> new NamedForm("X" + pictures.size(), forms.of(picture)));
    }

    /** Adds the fonts and pictures to the file and returns the object that names them. */
    int write(PdfFile file) {
        Syntax out = new Syntax().raw("<<");
        if (!fonts.isEmpty()) {
            out.raw("/Font<<");
            for (DocumentFont font : fonts.values()) {
                out.name(font.name()).reference(font.write(file, subsets));
            }
            out.raw(">>");
        }
        if (!pictures.isEmpty()) {
            out.raw("/XObject<<");
            for (NamedForm picture : pictures.values()) {
                out.name(picture.name()).reference(picture.form().write(file));
            }
            out.raw(">>");
        }
        return file.add(out.raw(">>"));
    }
}
