package org.rapporteur.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.WordList;

/** Nouns for offices, roles, ranks and titles ({@code offices.tsv}); plurals are made here. */
public final class Offices {

    /**
     * An office.
     *
     * @param name lower case, singular
     * @param sector PLOVER sector
     * @param kind office, role, rank or title
     */
    public record Office(String name, String sector, String kind) {}

    private final Map<String, Office> singular = new HashMap<>();
    private final Map<String, Office> plural = new HashMap<>();

    Offices(ActorFiles files) {
        files.own(ActorFile.OFFICES).forEach(this::add);
        for (PetrarchAgent agent : files.petrarch().agents()) {
            Office office = new Office(agent.noun(), agent.sector(), "role");
            singular.putIfAbsent(agent.noun(), office);
            if (agent.plural() != null) {
                plural.putIfAbsent(agent.plural(), office);
            }
        }
        files.rows(ActorFile.OFFICES).forEach(this::add);
    }

    private void add(WordList.Row row) {
        String name = row.field(0).toLowerCase(Locale.ROOT);
        Office office = new Office(name, row.field(1), row.field(2));
        singular.putIfAbsent(name, office);
        plural.putIfAbsent(pluralOf(name), office);
    }

    /** The office of a singular form, null for none; case does not matter. */
    public @Nullable Office find(String words) {
        String key = words.toLowerCase(Locale.ROOT);
        Office office = singular.get(key);
        return office == null && key.endsWith(".") ? singular.get(key.substring(0, key.length() - 1)) : office;
    }

    /** The office of a plural form, null for none. */
    public @Nullable Office findPlural(String words) {
        return plural.get(words.toLowerCase(Locale.ROOT));
    }

    private static String pluralOf(String name) {
        int of = name.indexOf(" of ");
        if (of > 0) {
            return pluralOf(name.substring(0, of)) + name.substring(of);
        }
        if (name.endsWith("man")) {
            return name.substring(0, name.length() - 3) + "men";
        }
        if (name.endsWith("y") && name.length() > 2 && "aeiou".indexOf(name.charAt(name.length() - 2)) < 0) {
            return name.substring(0, name.length() - 1) + "ies";
        }
        return name.endsWith("s") || name.endsWith("ch") ? name + "es" : name + "s";
    }
}
