import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes {@code towns.tsv} and {@code divisions.tsv} of {@code core/src/main/resources/org/rapporteur/place} from GeoNames'
 * data; README.md beside this file says where they come from. One file, so that {@code java MakeTowns.java} runs it:
 *
 * <pre>java training/places/MakeTowns.java CITIES1000.TXT ADMIN1.JSON OUT-FOLDER</pre>
 */
final class MakeTowns {

    private static final int SMALLEST_TOWN = 15_000;
    /** A seat of a province is news in smaller towns too. */
    private static final int SMALLEST_SEAT = 3_000;
    /** Part of a town: only those that news knows by themselves (Brooklyn). */
    private static final int SMALLEST_PART = 400_000;

    private static final int MOST_NAMES = 60;
    private static final int LONGEST_NAME = 30;

    private static final Pattern DIVISION = Pattern.compile("\"code\":\"(\\w\\w)\\.([^\"]+)\",\"name\":\"([^\"]+)\"");
    private static final Pattern LATIN_NAME = Pattern.compile("\\p{Lu}[\\p{IsLatin}\\p{M}'’. -]+");
    private static final Pattern CODE = Pattern.compile("[A-Z]{2,4}");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+|['’.]");

    private static final String LICENCE =
            """
            # Made by training/places/MakeTowns.java from GeoNames (https://www.geonames.org), CC BY 4.0
            # (https://creativecommons.org/licenses/by/4.0/); training/places/README.md says how and what was left out.
            """;

    private static final String HEAD_TOWNS =
            """
            # Towns of 15,000 people and more, seats of first-order divisions of 3,000 and more, and capitals.
            # Columns (one TAB between):
            #   1 name        GeoNames' main name
            #   2 others      other names in Latin letters, of any language, parted by "; "
            #   3 country     ISO 3166-1 alpha-3, XKX for Kosovo
            #   4 division    the first-order division it lies in (state, province, oblast), by its name in divisions.tsv
            #   5 latitude    degrees north, to a hundredth: about a kilometre
            #   6 longitude   degrees east
            #   7 people      thousands, 1 for fewer or unknown
            #   8 capital     C for a country's capital
            #   9 id          GeoNames' id: https://www.geonames.org/ID
            """
                    + LICENCE;

    private static final String HEAD_DIVISIONS =
            """
            # First-order divisions of countries: states, provinces, oblasts, governorates.
            # Columns (one TAB between):
            #   1 name        GeoNames' English name
            #   2 country     ISO 3166-1 alpha-3, XKX for Kosovo
            #   3 code        GeoNames' code
            """
                    + LICENCE;

    private record Town(
            String name,
            List<String> others,
            String country,
            String division,
            String lat,
            String lon,
            boolean capital,
            long people,
            long id) {

        String row() {
            long thousands = Math.max(1, Math.round(people / 1000.0));
            String kind = capital ? "C" : "";
            String more = String.join("; ", others);
            return String.join("\t", name, more, country, division, lat, lon, "" + thousands, kind, "" + id);
        }
    }

    private MakeTowns() {}

    public static void main(String[] args) throws IOException {
        Map<String, String> divisions = divisions(Files.readString(Path.of(args[1])));
        List<Town> towns = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            String[] fields = line.split("\t", -1);
            if (fields.length > 14 && isKept(fields[7], Long.parseLong(fields[14]))) {
                towns.add(town(fields, divisions));
            }
        }
        towns.sort(Comparator.comparing(Town::name).thenComparing(Town::country).thenComparingLong(Town::id));
        try (PrintStream out = open(args[2], "towns.tsv")) {
            out.print(HEAD_TOWNS);
            towns.forEach(town -> out.print(town.row() + "\n"));
        }
        try (PrintStream out = open(args[2], "divisions.tsv")) {
            out.print(HEAD_DIVISIONS);
            divisionRows(divisions).forEach(row -> out.print(row + "\n"));
        }
    }

    private static PrintStream open(String folder, String file) throws IOException {
        return new PrintStream(Files.newOutputStream(Path.of(folder, file)), false, StandardCharsets.UTF_8);
    }

    private static boolean isKept(String kind, long people) {
        return switch (kind) {
            case "PPLC" -> true;
            case "PPLA" -> people >= SMALLEST_SEAT;
            case "PPL", "PPLA2", "PPLA3", "PPLA4", "PPLG", "PPLS" -> people >= SMALLEST_TOWN;
            case "PPLX" -> people >= SMALLEST_PART;
            default -> false;
        };
    }

    private static Town town(String[] fields, Map<String, String> divisions) {
        String name = clean(fields[1]);
        String division = divisions.getOrDefault(fields[8] + "." + fields[10], "");
        return new Town(
                name,
                others(name, fields[2], fields[3]),
                country(fields[8]),
                division,
                degrees(fields[4]),
                degrees(fields[5]),
                fields[7].equals("PPLC"),
                Long.parseLong(fields[14]),
                Long.parseLong(fields[0]));
    }

    /** Names in Latin letters that differ by more than accents, in the order of the alphabet; no codes of airports. */
    private static List<String> others(String name, String ascii, String list) {
        Map<String, String> byKey = new TreeMap<>();
        for (String each : (ascii + "," + list).split(",")) {
            String other = clean(each);
            boolean fits = other.length() > 2
                    && other.length() <= LONGEST_NAME
                    && LATIN_NAME.matcher(other).matches()
                    && !CODE.matcher(other).matches()
                    && other.chars().filter(c -> c == '\'' || c == '’').count() < 2;
            if (fits && !key(other).equals(key(name))) {
                byKey.putIfAbsent(key(other), other);
            }
        }
        return byKey.values().stream().limit(MOST_NAMES).toList();
    }

    private static String key(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return ACCENTS.matcher(plain).replaceAll("").replace('-', ' ');
    }

    private static String clean(String name) {
        return name.strip().replace(';', ' ').replaceAll("\\s+", " ");
    }

    private static String degrees(String value) {
        return String.format(Locale.ROOT, "%.2f", Double.parseDouble(value));
    }

    private static Map<String, String> divisions(String json) {
        Map<String, String> names = new TreeMap<>();
        Matcher each = DIVISION.matcher(json);
        while (each.find()) {
            names.put(each.group(1) + "." + each.group(2), clean(each.group(3)));
        }
        return names;
    }

    private static Set<String> divisionRows(Map<String, String> divisions) {
        Set<String> rows = new TreeSet<>();
        divisions.forEach((code, name) -> rows.add(name + "\t" + country(code.substring(0, 2)) + "\t" + code));
        return rows;
    }

    private static String country(String alpha2) {
        if (alpha2.equals("XK")) {
            return "XKX";
        }
        try {
            return new Locale("", alpha2).getISO3Country();
        } catch (MissingResourceException e) {
            throw new IllegalArgumentException("no country: " + alpha2, e);
        }
    }
}
