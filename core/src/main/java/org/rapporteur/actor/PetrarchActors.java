package org.rapporteur.actor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.actor.Actor.Kind;
import org.rapporteur.actor.OfficeHolders.Holder;

/**
 * The actors and agents of PETRARCH dictionaries, turned to ours: a code of a country alone gives names of that country,
 * a code that changes with time or a name that begins with a given name makes a person, all else is an organisation.
 */
public final class PetrarchActors {

    /** No dictionaries. */
    static final PetrarchActors NONE = new PetrarchActors();

    private final Map<String, String> countryForms = new LinkedHashMap<>();
    private final Map<Actor, List<String>> organisations = new LinkedHashMap<>();
    private final List<Holder> holders = new ArrayList<>();
    private final List<PetrarchAgent> agents = new ArrayList<>();

    private PetrarchActors() {}

    /**
     * Reads the dictionaries of a folder, by their names: {@code *.actors.txt} and {@code *.agents.txt}.
     *
     * @throws ActorFileException at the first line that is neither
     */
    public static PetrarchActors readFolder(Path folder) {
        List<Path> files = files(folder);
        if (files.isEmpty()) {
            return NONE;
        }
        PetrarchActors read = new PetrarchActors();
        PetrarchCodes codes = new PetrarchCodes();
        Set<String> givenNames = ActorFile.GIVEN_NAMES.shipped().stream()
                .map(row -> row.field(0))
                .collect(Collectors.toSet());
        for (Path file : files) {
            if (file.toString().endsWith(".agents.txt")) {
                read.agents.addAll(PetrarchAgent.read(file, codes));
            } else {
                entries(file).forEach(entry -> read.add(entry, codes, givenNames));
            }
        }
        return read;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".actors.txt")
                            || file.toString().endsWith(".agents.txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private static List<PetrarchEntry> entries(Path file) {
        List<PetrarchEntry> entries = new ArrayList<>();
        for (PetrarchLines.Line line : PetrarchLines.read(file)) {
            String text = line.text();
            int bracket = text.indexOf('[');
            String phrase = bracket < 0 ? text : text.substring(0, bracket).strip();
            boolean goesOn = phrase.startsWith("+") || phrase.isEmpty();
            if (goesOn && entries.isEmpty()) {
                throw new ActorFileException(file, line.number(), "no actor before this line: " + text);
            }
            if (!goesOn) {
                entries.add(new PetrarchEntry());
            }
            PetrarchEntry entry = entries.get(entries.size() - 1);
            entry.name(phrase.startsWith("+") ? phrase.substring(1) : phrase);
            if (bracket >= 0) {
                entry.code(file, line.number(), text.substring(bracket));
            }
        }
        return entries;
    }

    private void add(PetrarchEntry entry, PetrarchCodes codes, Set<String> givenNames) {
        if (entry.names().isEmpty() || entry.codes().isEmpty()) {
            return;
        }
        String name = PetrarchLines.printed(entry.names().get(0));
        PetrarchCodes.Meaning last =
                codes.of(entry.codes().get(entry.codes().size() - 1).code());
        int space = name.indexOf(' ');
        if (entry.isDated() || (space > 0 && givenNames.contains(name.substring(0, space)))) {
            persons(entry, name, codes);
        } else if (last.isCountry(codes.countries())) {
            forms(entry).forEach(form -> countryForms.putIfAbsent(form, String.valueOf(last.country())));
        } else {
            Actor actor = new Actor(ActorLexicon.slug(name), name, Kind.ORGANISATION, last.country(), last.sectors());
            organisations.put(actor, forms(entry));
        }
    }

    private void persons(PetrarchEntry entry, String name, PetrarchCodes codes) {
        List<String> called = new ArrayList<>(List.of(name.substring(name.lastIndexOf(' ') + 1)));
        entry.names().stream().skip(1).map(PetrarchLines::printed).forEach(called::add);
        for (PetrarchEntry.Code code : entry.codes()) {
            PetrarchCodes.Meaning meaning = codes.of(code.code());
            String country = meaning.country() == null ? "" : meaning.country();
            holders.add(new Holder(name, called, List.of(), country, code.term(), meaning.sectors()));
        }
    }

    /** Each name as news prints it, and in capitals, since the dictionary does not tell acronyms from words. */
    private static List<String> forms(PetrarchEntry entry) {
        return entry.names().stream()
                .flatMap(name -> Stream.of(PetrarchLines.printed(name), name))
                .distinct()
                .toList();
    }

    /** Names of countries, by form. */
    Map<String, String> countryForms() {
        return countryForms;
    }

    /** Organisations with their forms. */
    Map<Actor, List<String>> organisations() {
        return organisations;
    }

    /** Persons with their codes over time. */
    List<Holder> holders() {
        return holders;
    }

    List<PetrarchAgent> agents() {
        return agents;
    }
}
