package org.leafwright.picture;

import java.util.Optional;

/**
 * What a vector file draws.
 *
 * @param dependsOnLanguage whether it may draw something else for readers of another language
 */
public record VectorFile(Drawing drawing, boolean dependsOnLanguage) {
    /** Reads vector files. */
    @FunctionalInterface
    public interface Reader {
        /**
         * Reads a file.
         *
         * @param language the tag of its readers' language
         * @return nothing if it is a file of another kind
         * @throws BadPictureException if it isn't sound, draws nothing, or would draw what can't be
         */
        Optional<VectorFile> read(byte[] bytes, String language) throws BadPictureException;
    }
}
