package org.leafwright.build;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.FileFaults;
import org.leafwright.diagnostic.Position;
import org.leafwright.diagnostic.Positions;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.Quoted;
import org.leafwright.diagnostic.SourceFile;
import org.leafwright.diagnostic.Suggestion;
import org.leafwright.model.Block;
import org.leafwright.model.Brand;
import org.leafwright.model.Edition;
import org.leafwright.picture.Picture;
import org.leafwright.picture.Pictures;

/** The pictures of an edition, loaded and known to lie inside the workspace. */
final class EditionPictures {
    private static final String HOW_TO_NAME =
            "Name a picture by its path from the folder of the file that names it; upper and lower"
                    + " case differ";

    private final LeafletFile leaflet;
    private final Pictures pictures;
    private final String language;
    private final Positions positions;
    private final Inputs inputs;
    private final Problems problems;
    private final Map<String, Optional<Picture>> loaded = new HashMap<>();

    private EditionPictures(
            LeafletFile leaflet,
            Pictures pictures,
            String language,
            Positions positions,
            Inputs inputs,
            Problems problems) {
        this.leaflet = leaflet;
        this.pictures = pictures;
        this.language = language;
        this.positions = positions;
        this.inputs = inputs;
        this.problems = problems;
    }

    /** Returns the pictures by the names that the model gives them. */
    static Map<String, Optional<Picture>> load(
            LeafletFile leaflet,
            Edition edition,
            Positions positions,
            Pictures pictures,
            Inputs inputs,
            Problems problems) {
        EditionPictures all =
                new EditionPictures(
                        leaflet,
                        pictures,
                        edition.language().toLanguageTag(),
                        positions,
                        inputs,
                        problems);
        for (Block.Image image : PictureFinder.find(edition)) {
            all.load(image.file(), image);
        }
        Optional<Brand.Logo> logo = edition.brand().logo();
        logo.ifPresent(one -> all.load(one.file(), one));
        return Map.copyOf(all.loaded);
    }

    private void load(String file, Object namedBy) {
        // Looked at again at each place that names it, so that each place hears what is wrong.
        Position namedAt =
                positions.of(file).or(() -> positions.of(namedBy)).orElseGet(this::startOfLeaflet);
        Optional<Picture> picture = Optional.empty();
        try {
            Path real = leaflet.workspace().follow(file);
            picture = pictures.load(real, file, namedAt, language, problems);
        } catch (WorkspaceFolder.OutsideException e) {
            problems.add(
                    Diagnostic.error(
                                    Code.OUTSIDE_WORKSPACE,
                                    namedAt,
                                    Quoted.of(file) + " is a link that leads out of the workspace")
                            .withHint("Copy the file into the workspace"));
        } catch (WorkspaceFolder.IsFolderException e) {
            problems.add(
                    Diagnostic.error(
                                    Code.MISSING_FILE,
                                    namedAt,
                                    Quoted.of(file) + " is a folder, not a picture")
                            .withHint("Name a file in it, such as " + file + "/picture.png"));
        } catch (IOException e) {
            problems.add(
                    isMissing(e)
                            ? missing(file, namedAt)
                            : FileFaults.unreadable(file, e, namedAt));
        }
        picture.ifPresent(p -> inputs.note(leaflet.workspace().root().resolve(file), p.digest()));
        loaded.put(file, picture);
    }

    private static boolean isMissing(IOException fault) {
        return fault instanceof NoSuchFileException || FileFaults.isNameTooLong(fault);
    }

    private Diagnostic missing(String file, Position namedAt) {
        if (leaflet.workspace().file(file).filter(Files::isSymbolicLink).isPresent()) {
            return Diagnostic.error(
                            Code.MISSING_FILE,
                            namedAt,
                            Quoted.of(file) + " is a link that leads nowhere")
                    .withHint("Put the picture itself in its place");
        }
        return Diagnostic.error(Code.MISSING_FILE, namedAt, "There is no file " + Quoted.of(file))
                .withHint(nearest(file));
    }

    /** Returns a hint that names the file of the same folder that was probably meant. */
    private String nearest(String file) {
        Optional<Path> wanted = leaflet.workspace().file(file);
        List<String> names = wanted.map(EditionPictures::namesBeside).orElse(List.of());
        return wanted.flatMap(path -> Suggestion.nearest(path.getFileName().toString(), names))
                .map(near -> "Did you mean " + Quoted.of(near) + "? Upper and lower case differ")
                .orElse(HOW_TO_NAME);
    }

    private static List<String> namesBeside(Path file) {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> there = Files.newDirectoryStream(file.resolveSibling(""))) {
            there.forEach(path -> names.add(path.getFileName().toString()));
        } catch (IOException | DirectoryIteratorException e) {
            return List.of();
        }
        Collections.sort(names);
        return names;
    }

    private Position startOfLeaflet() {
        return new Position(SourceFile.of(leaflet.shownName(), ""), 1, 1, 1);
    }
}
