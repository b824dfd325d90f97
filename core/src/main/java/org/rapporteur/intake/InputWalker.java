package org.rapporteur.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the raw reports in files and folders, one after the other, so that no more than one is in memory. Folders are
 * read with all that is in them, sorted by name; hidden files (a dot before the name) are passed over. Whatever else
 * there is comes out as a report or as a rejection.
 *
 * <p>Pages are {@code .html}, {@code .htm}, {@code .xhtml} or look like one; text is {@code .txt}, {@code .text},
 * {@code .md} or has no extension; {@code .jsonl}, {@code .ndjson} and {@code .json} hold one report a line (see
 * {@link JsonLines}); each of them may be packed ({@code .gz}). The origin of a report is its path below the folder
 * that was given, or the file's name, with forward slashes; where two of those that were given would make the same one,
 * the later has its folder's name before it.
 */
public final class InputWalker {

    private final IntakeSettings settings;

    public InputWalker() {
        this(IntakeSettings.DEFAULT);
    }

    public InputWalker(IntakeSettings settings) {
        this.settings = settings;
    }

    /** Walks the paths in the order given. What cannot be read becomes a rejection and the walk goes on. */
    public void walk(List<Path> paths, Consumer<RawReport> reports, Consumer<Rejection> rejections) {
        Origins origins = new Origins();
        for (Path path : paths) {
            new Walk(path, new InputFile(settings, reports, rejections), origins, rejections).run();
        }
    }

    /**
     * Reads one stream as if it were a file of that name; the name's extension tells the format, and without one the
     * content does.
     *
     * @throws IOException where the stream itself breaks
     */
    public void walk(InputStream in, String name, Consumer<RawReport> reports, Consumer<Rejection> rejections)
            throws IOException {
        new InputFile(settings, reports, rejections).read(in, name);
    }

    /** The walk through one path that was given. */
    private static final class Walk {
        private final Path root;
        private final InputFile files;
        private final Origins origins;
        private final Consumer<Rejection> rejections;
        private final Set<Path> foreign = new HashSet<>();
        private @Nullable Path realRoot;

        Walk(Path root, InputFile files, Origins origins, Consumer<Rejection> rejections) {
            this.root = root;
            this.files = files;
            this.origins = origins;
            this.rejections = rejections;
        }

        void run() {
            if (!Files.isDirectory(root)) {
                Path name = root.getFileName();
                file(root, name == null ? root.toString() : name.toString());
                return;
            }
            // Folders still to read, the next one last; a deep tree needs no deep stack of calls.
            List<Path> waiting = new ArrayList<>(List.of(root));
            while (!waiting.isEmpty()) {
                Path path = waiting.remove(waiting.size() - 1);
                if (!Files.isDirectory(path)) {
                    file(path, origin(path));
                } else if (mayEnter(path)) {
                    List<Path> children = children(path);
                    for (int i = children.size() - 1; i >= 0; i--) {
                        waiting.add(children.get(i));
                    }
                }
            }
        }

        private void file(Path path, String below) {
            String origin = origins.of(path, root, below);
            try {
                files.read(path, origin);
            } catch (IOException e) {
                reject(origin, e);
            }
        }

        /** A link to a folder within the root is not followed, as that folder is read anyway; others once. */
        private boolean mayEnter(Path folder) {
            try {
                if (realRoot == null) {
                    realRoot = root.toRealPath();
                }
                Path real = folder.toRealPath();
                boolean plain =
                        real.equals(realRoot.resolve(root.relativize(folder)).normalize());
                if (plain) {
                    return true;
                }
                if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                    return true;
                }
                if (!real.startsWith(realRoot) && !realRoot.startsWith(real) && foreign.add(real)) {
                    return true;
                }
                rejections.accept(new Rejection(origin(folder), null, "a link to a folder that is read already"));
            } catch (IOException e) {
                reject(origin(folder), e);
            }
            return false;
        }

        private List<Path> children(Path folder) {
            List<Path> children = new ArrayList<>();
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
                for (Path child : stream) {
                    if (!child.getFileName().toString().startsWith(".")) {
                        children.add(child);
                    }
                }
            } catch (IOException e) {
                reject(origin(folder), e);
            } catch (DirectoryIteratorException e) {
                rejections.accept(new Rejection(origin(folder), null, "cannot be read any further: " + e.getMessage()));
            }
            children.sort(Comparator.comparing(child -> child.getFileName().toString()));
            return children;
        }

        private String origin(Path path) {
            String below = root.relativize(path)
                    .toString()
                    .replace(path.getFileSystem().getSeparator(), "/");
            return below.isEmpty() ? root.toString() : below;
        }

        private void reject(String origin, IOException e) {
            rejections.accept(new Rejection(origin, null, reason(e)));
        }

        private static String reason(IOException e) {
            if (e instanceof NoSuchFileException) {
                return "does not exist, or is a link that leads nowhere";
            }
            if (e instanceof AccessDeniedException) {
                return "no permission to read it";
            }
            String message = e.getMessage();
            return "cannot be read: " + (message == null ? e.getClass().getSimpleName() : message);
        }
    }
}
