package org.rapporteur.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Keeps the origins of one walk apart: two files have two origins, whichever of the paths given they lie below. */
final class Origins {

    private final Map<String, Path> taken = new HashMap<>();

    /**
     * The origin of a file.
     *
     * @param root the path that was given
     * @param below the file's path below it
     */
    String of(Path file, Path root, String below) {
        String origin = below;
        Path folder = root.toAbsolutePath().normalize();
        if (!Files.isDirectory(root)) {
            folder = folder.getParent();
        }
        // The name of the folder alone may be taken too ("a/in", "b/in"); then that of the folder above it goes first.
        while (!isFree(origin, file) && folder != null && folder.getFileName() != null) {
            origin = folder.getFileName() + "/" + origin;
            folder = folder.getParent();
        }
        taken.putIfAbsent(origin, file);
        return origin;
    }

    /** A file that is given twice is the same report, so it keeps its origin. */
    private boolean isFree(String origin, Path file) {
        Path other = taken.get(origin);
        try {
            return other == null || other.equals(file) || Files.isSameFile(other, file);
        } catch (IOException e) {
            return false;
        }
    }
}
