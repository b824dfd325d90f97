package org.rapporteur.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Puts standard input into a file where {@code -} stands among the paths, since reports are read from files. */
final class StandardInput implements AutoCloseable {

    private final List<Path> paths;
    private final Path folder;

    private StandardInput(List<Path> paths, Path folder) {
        this.paths = paths;
        this.folder = folder;
    }

    /** The paths with {@code -} replaced; close deletes what was put on disk. */
    static StandardInput spool(List<String> paths, InputStream in) throws IOException {
        Path folder = Files.createTempDirectory("rapporteur");
        List<Path> files = new ArrayList<>();
        for (String path : paths) {
            files.add(path.equals("-") ? save(in, folder) : Path.of(path));
        }
        return new StandardInput(files, folder);
    }

    /** The folder for what lives as long as the command, this one's spool file among it. */
    Path folder() {
        return folder;
    }

    List<Path> paths() {
        return paths;
    }

    private static Path save(InputStream in, Path folder) throws IOException {
        byte[] content = in.readAllBytes();
        Path file = folder.resolve("stdin" + extension(content));
        Files.write(file, content);
        return file;
    }

    /** Files are told apart by their names; standard input has none, so its first sign decides. */
    private static String extension(byte[] content) {
        String start = new String(content, 0, Math.min(64, content.length), StandardCharsets.ISO_8859_1);
        String sign = start.replaceFirst("^(?:\u00ef\u00bb\u00bf)?\\s*", "");
        return sign.startsWith("{") ? ".jsonl" : sign.startsWith("<") ? ".html" : ".txt";
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
