package org.rapporteur.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A folder of files, made where it is missing. */
final class FolderSink implements Sink {

    private final Path folder;

    FolderSink(Path folder, boolean replace) throws IOException {
        this.folder = folder;
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new NotDirectoryException(
                    folder + ": this format is several files; name a folder, or a file that ends in .zip");
        }
        Files.createDirectories(folder);
        try (Stream<Path> there = Files.list(folder)) {
            if (!replace && there.findAny().isPresent()) {
                throw new FileAlreadyExistsException(folder.toString());
            }
        }
    }

    @Override
    public OutputStream open(String name) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)), 1 << 16);
    }

    @Override
    public void close() {}
}
