package org.rapporteur.training.silver;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.actor.ActorLexicon;
import org.rapporteur.text.WordList;

/** The names that core's data files list, as phrases to look for in CoreNLP's words. */
final class KnownNames {

    private static final int LONGEST_NAME = 8;
    private static final int LONGEST_OFFICE = 6;

    /** Names in lower case are common nouns ("coalition of the willing"), but for one. */
    private static final String LOWER_CASE_NAME = "dpa";

    private KnownNames() {}

    static Phrases<NameType> countries() {
        Phrases<NameType> countries = new Phrases<>(LONGEST_NAME);
        for (WordList.Row row : core("countries.tsv")) {
            for (int column = 1; column <= 3; column++) {
                putAll(countries, row.values(column, ";"), NameType.COUNTRY);
            }
        }
        Lists.set("not-countries.txt").forEach(countries::remove);
        return countries;
    }

    static Phrases<NameType> bodies() {
        Phrases<NameType> bodies = new Phrases<>(LONGEST_NAME);
        Set<String> seats = Lists.set("seats.txt");
        for (WordList.Row row : core("countries.tsv")) {
            for (String name : row.values(5, ";")) {
                put(bodies, name, seats.contains(name) ? NameType.PLACE : NameType.ORGANISATION);
            }
        }
        for (WordList.Row row : core("organisations.tsv")) {
            putAll(bodies, row.values(1, ";"), NameType.ORGANISATION);
            putAll(bodies, row.values(2, ";"), NameType.ORGANISATION);
        }
        for (WordList.Row row : core("outlets.tsv")) {
            putAll(bodies, row.values(0, ";"), NameType.ORGANISATION);
            putAll(bodies, row.values(1, ";"), NameType.ORGANISATION);
        }
        for (WordList.Row row : core("countries.tsv")) {
            row.values(4, ";").stream()
                    .filter(capital -> !capital.contains(" "))
                    .forEach(bodies::remove);
        }
        Lists.set("not-bodies.txt").forEach(bodies::remove);
        return bodies;
    }

    static Phrases<String> offices() {
        Phrases<String> offices = new Phrases<>(LONGEST_OFFICE);
        Set<String> left = Lists.set("not-offices.txt");
        for (WordList.Row row : core("offices.tsv")) {
            String noun = row.field(0).toLowerCase(Locale.ROOT);
            if (!left.contains(noun)) {
                offices.put(noun, row.field(2));
            }
        }
        Lists.set("more-offices.txt").forEach(noun -> offices.putIfAbsent(noun, "office"));
        return offices;
    }

    private static List<WordList.Row> core(String file) {
        return WordList.read(ActorLexicon.class, file).rows();
    }

    private static void putAll(Phrases<NameType> phrases, List<String> names, NameType type) {
        names.forEach(name -> put(phrases, name, type));
    }

    private static void put(Phrases<NameType> phrases, String name, NameType type) {
        String bare = name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
        if (Character.isUpperCase(bare.charAt(0)) || bare.equals(LOWER_CASE_NAME)) {
            phrases.put(bare, type);
        }
    }
}
