package org.rapporteur.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorLexicon;
import org.rapporteur.actor.ActorLexicon.CountryForm;
import org.rapporteur.actor.ActorLexicon.CountryName;
import org.rapporteur.place.Place.Kind;
import org.rapporteur.place.Place.Point;
import org.rapporteur.text.WordList;

/**
 * All places known beforehand, by name: countries, their first-order divisions, regions and natural features, towns.
 * Towns and divisions are GeoNames'. Safe for use by several threads.
 */
public final class Gazetteer {

    /**
     * A place under a name.
     *
     * @param main whether the name is its main one or one that English prints, and not that of some other language
     */
    record Entry(Place place, boolean main) {}

    private static final List<String> DIVISION_WORDS = List.of(
            " oblast", " republic", " province", " governorate", " region", " department", " krai", " kray", " state");

    private final ActorLexicon lexicon;
    private final Towns towns;
    private final Map<String, List<Place>> areas = new HashMap<>();

    /** Reads the files: about a tenth of a second. */
    public Gazetteer(ActorLexicon lexicon) {
        this.lexicon = lexicon;
        Map<String, List<String>> newsNames = new HashMap<>();
        rows("news-names.tsv").forEach(row -> newsNames.put(row.field(0), row.values(3, ";")));
        this.towns = Towns.read(newsNames);
        Map<String, List<String>> forms = new HashMap<>();
        rows("division-names.tsv").forEach(row -> forms.put(row.field(1) + row.field(0), row.values(2, ";")));
        rows("regions.tsv").forEach(this::addRegion);
        rows("divisions.tsv").forEach(row -> addDivision(row, forms));
    }

    private static List<WordList.Row> rows(String file) {
        return WordList.read(Gazetteer.class, file).rows();
    }

    private void addRegion(WordList.Row row) {
        Point at = new Point(Double.parseDouble(row.field(4)), Double.parseDouble(row.field(5)));
        String id = "region:" + ActorLexicon.slug(row.field(0));
        Place region = new Place(id, row.field(0), Kind.REGION, row.values(3, ";"), null, at, 0, false);
        put(row.field(0), region);
        row.values(1, ";").forEach(name -> put(name, region));
    }

    private void addDivision(WordList.Row row, Map<String, List<String>> forms) {
        String name = row.field(0);
        String id = "division:" + row.field(2);
        Place division = new Place(id, name, Kind.DIVISION, List.of(row.field(1)), null, null, 0, false);
        put(name, division);
        String key = Keys.of(name);
        DIVISION_WORDS.stream()
                .filter(key::endsWith)
                .forEach(end -> put(key.substring(0, key.length() - end.length()), division));
        forms.getOrDefault(row.field(1) + name, List.of()).forEach(form -> put(form, division));
    }

    private void put(String name, Place place) {
        List<Place> places = areas.computeIfAbsent(Keys.of(name), key -> new ArrayList<>(1));
        if (!places.contains(place)) {
            places.removeIf(other -> isSameLand(other, place));
            places.add(place);
        }
    }

    /** A division that the list of regions has too: the division stays, as towns tell in which they lie. */
    private static boolean isSameLand(Place region, Place division) {
        return region.kind() == Kind.REGION
                && division.kind() == Kind.DIVISION
                && region.countries().equals(division.countries());
    }

    /** The country of a code. */
    Place country(String alpha3) {
        Actor actor = lexicon.byId(alpha3);
        String name = actor == null ? alpha3 : actor.name();
        return new Place("country:" + alpha3, name, Kind.COUNTRY, List.of(alpha3), null, null, 0, false);
    }

    /** The country whose adjective or people words are; null for none. */
    @Nullable
    Place demonym(String words) {
        CountryName known = lexicon.country(words);
        return known != null && known.form() == CountryForm.DEMONYM
                ? country(known.country().id())
                : null;
    }

    /** All places of a name, larger kinds and larger towns first; empty for an unknown name. */
    public List<Place> find(String name) {
        return entries(name).stream().map(Entry::place).toList();
    }

    List<Entry> entries(String name) {
        List<Entry> entries = new ArrayList<>();
        CountryName known = lexicon.country(name);
        if (known == null && name.length() > 3 && name.equals(name.toUpperCase(Locale.ROOT))) {
            known = lexicon.country(capitalised(name));
        }
        if (known != null && known.form() == CountryForm.NAME) {
            entries.add(new Entry(country(known.country().id()), true));
        }
        String key = Keys.of(name);
        areas.getOrDefault(key, List.of()).forEach(place -> entries.add(new Entry(place, true)));
        List<Entry> sorted = new ArrayList<>();
        towns.find(key).forEach(found -> sorted.add(new Entry(found.place(), found.main())));
        sorted.sort(Comparator.comparing((Entry entry) -> !entry.main())
                .thenComparing(entry -> -entry.place().people())
                .thenComparing(entry -> entry.place().id()));
        entries.addAll(sorted);
        return entries;
    }

    private static String capitalised(String capitals) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < capitals.length(); i++) {
            boolean first = i == 0 || !Character.isLetter(capitals.charAt(i - 1));
            char c = capitals.charAt(i);
            words.append(first ? c : Character.toLowerCase(c));
        }
        return words.toString();
    }
}
