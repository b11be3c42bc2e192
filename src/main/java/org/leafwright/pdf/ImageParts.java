package org.leafwright.pdf;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An image object that is being put together with the objects it refers to. */
final class ImageParts {
    private final List<Syntax> pieces = new ArrayList<>(List.of(new Syntax()));
    private final List<Integer> references = new ArrayList<>();
    private final List<PictureForm.Part> others = new ArrayList<>();

    /** Returns where the image's dictionary goes on. */
    Syntax entries() {
        return pieces.get(pieces.size() - 1);
    }

    /** Refers to another object at this place of the dictionary. */
    void refer(PictureForm.Part other) {
        others.add(other);
        references.add(others.size());
        pieces.add(new Syntax());
    }

    /**
     * Names a space of colours that are told by lightness or by red, green and blue (ISO 32000-1,
     * 8.6.5.5).
     *
     * @param profile what they mean; if nothing, they are the document's own (its output intent)
     */
    void colourSpace(int channels, Optional<ByteBuffer> profile) {
        if (profile.isEmpty()) {
            entries().raw(channels == 1 ? "/DeviceGray" : "/DeviceRGB");
            return;
        }
        Syntax content = new Syntax(profile.get().remaining());
        byte[] bytes = new byte[profile.get().remaining()];
        profile.get().duplicate().get(bytes);
        entries().raw("[/ICCBased");
        refer(
                PictureForm.Part.stream(
                        new Syntax().raw("/Filter/FlateDecode/N").integer(channels),
                        ByteBuffer.wrap(Deflate.compress(content.raw(bytes)))));
        entries().raw(']');
    }

    /** Returns the image, followed by what it refers to. */
    List<PictureForm.Part> with(ByteBuffer data) {
        List<PictureForm.Part> all = new ArrayList<>();
        all.add(new PictureForm.Part(pieces, references, data));
        all.addAll(others);
        return all;
    }
}
