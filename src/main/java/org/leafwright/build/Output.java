package org.leafwright.build;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where finished leaflets go. */
public sealed interface Output {
    /** Calls the visitor's method for this kind. */
    <R> R accept(Visitor<R> visitor);

    /** Returns what an earlier build made of a leaflet, if it is still there. */
    Optional<Path> earlier(LeafletFile leaflet);

    /**
     * A folder, made if absent; each leaflet becomes {@code <id>.pdf} in it.
     *
     * @param path its absolute path
     */
    record Folder(Path path) implements Output {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.folder(this);
        }

        @Override
        public Optional<Path> earlier(LeafletFile leaflet) {
            return Optional.of(fileOf(leaflet)).filter(Files::isRegularFile);
        }

        /** Returns the file that a leaflet becomes. */
        Path fileOf(LeafletFile leaflet) {
            return fileOf(leaflet.id());
        }

        /** Returns the file that the leaflet of an id becomes. */
        Path fileOf(String id) {
            return path.resolve(id + ".pdf");
        }

        /** Returns the file that remembers how a leaflet was built. */
        Path memoryOf(LeafletFile leaflet) {
            return memory().resolve(leaflet.id());
        }

        /** Returns the folder for what the program remembers and hasn't finished. */
        Path memory() {
            return path.resolve(".leafwright");
        }
    }

    /** A stream; it takes one leaflet. */
    record Stream(OutputStream out) implements Output {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.stream(this);
        }

        @Override
        public Optional<Path> earlier(LeafletFile leaflet) {
            return Optional.empty();
        }
    }

    /** One method for each kind of output. */
    interface Visitor<R> {
        R folder(Folder folder);

        R stream(Stream stream);
    }
}
