package org.rapporteur.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.place.Place.Kind;
import org.rapporteur.place.Place.Point;

/**
 * The towns of {@code towns.tsv}, found by any of their names. Keeps the file as bytes and an index of hashes, and reads
 * a row only when it is asked for: a hundred thousand names as objects would take ten times the memory.
 */
final class Towns {

    /** A town found, and whether by its main name or what English prints rather than a name of any language. */
    record Found(Place place, boolean main) {}

    private final byte[] file;
    private final long[] index;

    private Towns(byte[] file, long[] index) {
        this.file = file;
        this.index = index;
    }

    /**
     * Reads the file.
     *
     * @param newsNames what news prints, by the towns' ids
     */
    static Towns read(Map<String, List<String>> newsNames) {
        byte[] file = bytes();
        long[] index = new long[1 << 17];
        int size = 0;
        for (int from = 0; from < file.length; from = lineEnd(file, from) + 1) {
            if (file[from] == '#') {
                continue;
            }
            for (String name : names(row(file, from), newsNames)) {
                index = size == index.length ? Arrays.copyOf(index, size * 2) : index;
                index[size++] = entry(name, from);
            }
        }
        index = Arrays.copyOf(index, size);
        Arrays.sort(index);
        return new Towns(file, index);
    }

    /** All names of a row as keys; those that count as main names with a mark before them. */
    private static Set<String> names(String[] row, Map<String, List<String>> newsNames) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(MAIN + Keys.of(row[0]));
        newsNames.getOrDefault(row[8], List.of()).forEach(name -> keys.add(MAIN + Keys.of(name)));
        for (int at = 0, end; at < row[1].length(); at = end + 2) {
            int sign = row[1].indexOf("; ", at);
            end = sign < 0 ? row[1].length() : sign;
            keys.add(Keys.of(row[1].substring(at, end)));
        }
        return keys;
    }

    private static final char MAIN = '*';

    /** The places of a name, in the file's order. */
    List<Found> find(String key) {
        List<Found> found = new ArrayList<>(find(MAIN + key, true));
        for (Found other : find(key, false)) {
            if (found.stream()
                    .noneMatch(main -> main.place().id().equals(other.place().id()))) {
                found.add(other);
            }
        }
        return found;
    }

    private List<Found> find(String key, boolean main) {
        long first = entry(key, 0);
        int at = Arrays.binarySearch(index, first);
        List<Found> found = new ArrayList<>();
        for (int i = at < 0 ? -at - 1 : at; i < index.length && (index[i] >> 32) == (first >> 32); i++) {
            found.add(new Found(place(row(file, (int) index[i])), main));
        }
        return found;
    }

    private static long entry(String key, int line) {
        return ((long) hash(key) << 32) | line;
    }

    /** FNV-1a with a last mixing, so that two of a hundred thousand names hardly ever meet. */
    private static int hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        return (int) (hash ^ (hash >>> 32));
    }

    private static Place place(String[] row) {
        return new Place(
                "geonames:" + row[8],
                row[0],
                Kind.TOWN,
                List.of(row[2]),
                nullIfEmpty(row[3]),
                new Point(Double.parseDouble(row[4]), Double.parseDouble(row[5])),
                Integer.parseInt(row[6]),
                row[7].equals("C"));
    }

    private static @Nullable String nullIfEmpty(String field) {
        return field.isEmpty() ? null : field;
    }

    private static String[] row(byte[] file, int from) {
        return new String(file, from, lineEnd(file, from) - from, StandardCharsets.UTF_8).split("\t", -1);
    }

    private static int lineEnd(byte[] file, int from) {
        int at = from;
        while (at < file.length && file[at] != '\n') {
            at++;
        }
        return at;
    }

    private static byte[] bytes() {
        try (InputStream in = Towns.class.getResourceAsStream("towns.tsv")) {
            if (in == null) {
                throw new IllegalStateException("no data file towns.tsv");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the data file towns.tsv", e);
        }
    }
}
