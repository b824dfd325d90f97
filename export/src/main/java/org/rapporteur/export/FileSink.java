package org.rapporteur.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One file with companions: {@code affair.txt} and {@code affair.txt.evidence.tsv}. They get their names only when all are
 * whole, so that an export that fails leaves what was there.
 */
final class FileSink implements Sink {

    private final Path main;
    private final boolean replace;
    private final Map<Path, Path> parts = new LinkedHashMap<>();

    FileSink(Path main, boolean replace) throws IOException {
        this.main = main;
        this.replace = replace;
        check(main);
    }

    /** The companion of a file: its name, a dot, and the companion's own name. */
    static Path companion(Path main, String name) {
        return main.resolveSibling(main.getFileName() + "." + name);
    }

    private void check(Path file) throws IOException {
        if (!replace && Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
    }

    @Override
    public OutputStream open(String name) throws IOException {
        Path file = name.equals(MAIN) ? main : companion(main, name);
        check(file);
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return new BufferedOutputStream(Files.newOutputStream(file)); // a device or pipe
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        parts.put(part, file);
        return new BufferedOutputStream(Files.newOutputStream(part), 1 << 16);
    }

    @Override
    public void keep() throws IOException {
        for (Map.Entry<Path, Path> part : parts.entrySet()) {
            Files.move(part.getKey(), part.getValue(), StandardCopyOption.REPLACE_EXISTING);
        }
        parts.clear();
    }

    @Override
    public void close() throws IOException {
        for (Path part : parts.keySet()) {
            Files.deleteIfExists(part);
        }
    }
}
