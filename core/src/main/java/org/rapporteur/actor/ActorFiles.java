package org.rapporteur.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.WordList;

/**
 * The rows of the readable files about actors: the program's own, and those of a user's folder, which come first and
 * replace the program's rows of the same key. The folder holds files of the same names and columns, any of them, and
 * PETRARCH dictionaries ({@code *.actors.txt}, {@code *.agents.txt}).
 */
public final class ActorFiles {

    private final Map<ActorFile, List<WordList.Row>> own = new EnumMap<>(ActorFile.class);
    private final PetrarchActors petrarch;

    private ActorFiles(PetrarchActors petrarch) {
        this.petrarch = petrarch;
    }

    /** The program's own files alone. */
    public static ActorFiles standard() {
        return new ActorFiles(PetrarchActors.NONE);
    }

    /**
     * The program's files with those of a folder.
     *
     * @throws ActorFileException where there is no such folder, or a file of it cannot be read as what its name says
     */
    public static ActorFiles with(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new ActorFileException(folder, 0, "no folder of actor files");
        }
        ActorFiles files = new ActorFiles(PetrarchActors.readFolder(folder));
        for (ActorFile kind : ActorFile.values()) {
            Path file = folder.resolve(kind.fileName());
            if (Files.exists(file)) {
                files.own.put(kind, read(kind, file));
            }
        }
        return files;
    }

    /** As {@link #with(Path)}, the program's own files for null. */
    public static ActorFiles of(@Nullable Path folder) {
        return folder == null ? standard() : with(folder);
    }

    private static List<WordList.Row> read(ActorFile kind, Path file) {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            List<WordList.Row> rows = WordList.parse(reader).rows();
            rows.forEach(row -> kind.check(file, row));
            return rows;
        } catch (CharacterCodingException e) {
            throw new ActorFileException(file, 0, "not UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** The user's rows, in their file's order. */
    List<WordList.Row> own(ActorFile file) {
        return own.getOrDefault(file, List.of());
    }

    /** The user's rows, then the program's without those replaced. */
    List<WordList.Row> rows(ActorFile file) {
        List<WordList.Row> rows = new ArrayList<>(own(file));
        Set<String> replaced = new HashSet<>();
        for (WordList.Row row : rows) {
            String key = file.key(row);
            if (key != null) {
                replaced.add(key);
            }
        }
        for (WordList.Row row : file.shipped()) {
            String key = file.key(row);
            if (key == null || !replaced.contains(key)) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** What the user's PETRARCH dictionaries hold. */
    PetrarchActors petrarch() {
        return petrarch;
    }
}
