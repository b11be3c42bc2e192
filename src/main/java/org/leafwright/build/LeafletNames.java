package org.leafwright.build;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What the names of files tell about leaflets. */
final class LeafletNames {
    private static final String ENDING = ".yaml";

    private LeafletNames() {}

    /** Returns the id of the leaflet in a file. */
    static String idOf(Path file) {
        String name = file.getFileName().toString();
        Path folderName = folderOf(file).getFileName();
        return isLeafletName(name) && folderName != null
                ? folderName.toString()
                : isYaml(name) ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    /** Returns the folder that a file is in. */
    static Path folderOf(Path file) {
        return Optional.ofNullable(file.getParent()).orElse(file);
    }

    /** Returns whether a file is named as a leaflet in a folder of its own is. */
    static boolean isLeafletName(String name) {
        return name.equals("leaflet.yaml");
    }

    static boolean isYaml(String name) {
        return name.endsWith(ENDING);
    }

    /** Returns whether an author may take a file for YAML that isn't named as a leaflet is. */
    static boolean hasLikeEnding(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !isYaml(name) && (lower.endsWith(ENDING) || lower.endsWith(".yml"));
    }
}
