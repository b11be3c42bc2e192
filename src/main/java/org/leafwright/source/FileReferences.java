package org.leafwright.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Quoted;

/** Reads names of files: relative, with {@code /}, and never out of the workspace. */
final class FileReferences {
    private final Reading reading;
    private final Values values;

    FileReferences(Reading reading) {
        this.reading = reading;
        this.values = new Values(reading);
    }

    /** Returns the file's path relative to the workspace. */
    Optional<String> file(YamlNode node) {
        Optional<String> text = values.text(node);
        if (text.isEmpty() || ForbiddenCharacters.wereIn(text.get())) {
            return Optional.empty();
        }
        String written = text.get();
        if (written.indexOf('\\') >= 0) {
            return reading.badValue(
                    node,
                    "A file's name has / between folders, not \\",
                    "Write " + written.replace('\\', '/'));
        }
        if (isUrl(written)) {
            return outside(
                    node,
                    Quoted.of(written) + " is an address, not a file of this workspace",
                    "Save the file beside the definition and name it here");
        }
        if (written.startsWith("/") || written.startsWith("~") || hasDrive(written)) {
            return outside(
                    node,
                    Quoted.of(written) + " doesn't start from this file's folder",
                    "Write the path from the folder of this file, such as pictures/hold.png");
        }
        Optional<String> resolved = resolve(reading.folder(), written);
        if (resolved.isEmpty()) {
            return outside(
                    node,
                    Quoted.of(written) + " leads outside the workspace",
                    "Copy the file into the workspace");
        }
        return resolved.get().isEmpty()
                ? reading.badValue(node, Quoted.of(written) + " is a folder", "Name a file")
                : Optional.of(reading.at(node, resolved.get()));
    }

    private Optional<String> outside(YamlNode node, String message, String hint) {
        reading.error(Code.OUTSIDE_WORKSPACE, node.position(), message, hint);
        return Optional.empty();
    }

    private static Optional<String> resolve(String folder, String reference) {
        List<String> names = new ArrayList<>();
        for (String name : (folder + "/" + reference).split("/", -1)) {
            switch (name) {
                case "", "." -> {}
                case ".." -> {
                    if (names.isEmpty()) {
                        return Optional.empty();
                    }
                    names.remove(names.size() - 1);
                }
                default -> names.add(name);
            }
        }
        return Optional.of(String.join("/", names));
    }

    private static boolean isUrl(String reference) {
        String lower = reference.toLowerCase(Locale.ROOT);
        return lower.contains("://") || lower.startsWith("data:") || lower.startsWith("file:");
    }

    private static boolean hasDrive(String reference) {
        return reference.length() > 1
                && reference.charAt(1) == ':'
                && Character.isLetter(reference.charAt(0));
    }
}
