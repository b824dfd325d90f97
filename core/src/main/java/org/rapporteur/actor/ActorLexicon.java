package org.rapporteur.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor.Kind;
import org.rapporteur.text.WordList;

/** The actors known beforehand, by the forms that news prints: countries, organisations, blocs, outlets. */
public final class ActorLexicon {

    /** How a form names a country. */
    public enum CountryForm {
        NAME,
        /** Adjective or people: Russian, Russians. */
        DEMONYM,
        /** A capital that stands for the government. */
        CAPITAL,
        /** A building or ministry that stands for the government: the Kremlin. */
        GOVERNMENT
    }

    /** A form that names a country. */
    public record CountryName(Actor country, CountryForm form) {}

    private static final String AMBIGUOUS = "~";
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, CountryName> countries = new HashMap<>();
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Actor> byId = new HashMap<>();
    private final Map<String, String> givenNames = new HashMap<>();
    private final Map<String, String> spellings = new HashMap<>();
    private final Map<String, String> groups = new HashMap<>();
    private final Map<String, String> documents = new HashMap<>();
    private final Offices offices;
    private final Blocs blocs;
    private final OfficeHolders holders;
    private final Set<String> uncapitalised;

    /** The program's own data. */
    public ActorLexicon() {
        this(ActorFiles.standard());
    }

    /** The program's data and a user's, which win. */
    public ActorLexicon(ActorFiles files) {
        files.own(ActorFile.OUTLETS).forEach(this::addOutlet);
        files.own(ActorFile.ORGANISATIONS).forEach(this::addOrganisation);
        files.own(ActorFile.COUNTRIES).forEach(this::addCountry);
        addPetrarch(files);
        files.rows(ActorFile.OUTLETS).forEach(this::addOutlet);
        files.rows(ActorFile.ORGANISATIONS).forEach(this::addOrganisation);
        files.rows(ActorFile.COUNTRIES).forEach(this::addCountry);
        files.rows(ActorFile.FORMER_STATES).forEach(this::addFormerState);
        files.rows(ActorFile.GIVEN_NAMES).forEach(row -> givenNames.putIfAbsent(row.field(0), row.field(1)));
        files.rows(ActorFile.GROUPS).forEach(row -> groups.putIfAbsent(row.field(0), row.field(1)));
        files.rows(ActorFile.DOCUMENTS).forEach(row -> documents.put(row.field(0), row.field(1)));
        offices = new Offices(files);
        blocs = new Blocs(files);
        holders = new OfficeHolders(files);
        uncapitalised = uncapitalisedBeginnings();
        for (WordList.Row row : files.rows(ActorFile.SPELLINGS)) {
            spellings.put(fold(row.field(0)), fold(row.field(0)));
            row.values(1, ";").forEach(variant -> spellings.putIfAbsent(fold(variant), fold(row.field(0))));
        }
    }

    private void addPetrarch(ActorFiles files) {
        PetrarchActors petrarch = files.petrarch();
        for (WordList.Row row : files.rows(ActorFile.COUNTRIES)) {
            Actor country = country(row);
            petrarch.countryForms().forEach((form, code) -> {
                if (code.equals(country.id())) {
                    putCountry(form, country, CountryForm.NAME);
                }
            });
        }
        petrarch.organisations().forEach((actor, forms) -> {
            byId.putIfAbsent(actor.id(), actor);
            forms.forEach(form -> actors.putIfAbsent(bare(form), actor));
        });
        petrarch.agents().forEach(agent -> {
            if (agent.plural() != null) {
                groups.putIfAbsent(agent.plural(), agent.sector());
            }
        });
    }

    /** A state that is no more, where no country of today is known by its name. */
    private void addFormerState(WordList.Row row) {
        Actor state = new Actor(row.field(0), unmarked(row.field(1)), Kind.COUNTRY, row.field(0), List.of("GOV"));
        byId.putIfAbsent(state.id(), state);
        putCountry(row.field(1), state, CountryForm.NAME);
        row.values(2, ";").forEach(form -> putCountry(form, state, CountryForm.NAME));
    }

    private static Actor country(WordList.Row row) {
        return new Actor(row.field(0), row.field(1), Kind.COUNTRY, row.field(0), List.of("GOV"));
    }

    private void addCountry(WordList.Row row) {
        Actor country = country(row);
        byId.put(country.id(), country);
        putCountry(row.field(1), country, CountryForm.NAME);
        row.values(2, ";").forEach(form -> putCountry(form, country, CountryForm.NAME));
        row.values(3, ";").forEach(form -> putCountry(form, country, CountryForm.DEMONYM));
        row.values(4, ";").forEach(form -> putCountry(form, country, CountryForm.CAPITAL));
        row.values(5, ";").forEach(form -> putCountry(form, country, CountryForm.GOVERNMENT));
    }

    /** A form that is marked as ambiguous is right, but does not name the country by itself. */
    private void putCountry(String form, Actor country, CountryForm kind) {
        if (!form.startsWith(AMBIGUOUS)) {
            countries.putIfAbsent(bare(form), new CountryName(country, kind));
        }
    }

    /** A form without the mark of those that do not name the country by themselves. */
    static String unmarked(String form) {
        return form.startsWith(AMBIGUOUS) ? form.substring(1) : form;
    }

    private void addOrganisation(WordList.Row row) {
        Kind kind = row.field(3).equals("BLOC") ? Kind.BLOC : Kind.ORGANISATION;
        String country = row.field(4).isEmpty() ? null : row.field(4);
        addActor(row, new Actor(row.field(0), row.field(1), kind, country, row.values(5, ";")));
    }

    private void addOutlet(WordList.Row row) {
        String country = row.field(3).isEmpty() ? null : row.field(3);
        String id = "outlet:" + slug(row.field(0));
        Actor outlet = new Actor(id, row.field(0), Kind.OUTLET, country, List.of("JRN"));
        byId.put(outlet.id(), outlet);
        actors.putIfAbsent(bare(row.field(0)), outlet);
        row.values(1, ";").forEach(form -> actors.putIfAbsent(bare(form), outlet));
    }

    private void addActor(WordList.Row row, Actor actor) {
        byId.put(actor.id(), actor);
        actors.putIfAbsent(actor.id(), actor);
        actors.putIfAbsent(bare(row.field(1)), actor);
        row.values(2, ";").forEach(form -> actors.putIfAbsent(bare(form), actor));
    }

    /** The country that a form names, null for none. A leading "the" does not matter; case does. */
    public @Nullable CountryName country(String words) {
        return countries.get(bare(words));
    }

    /** The organisation, bloc or outlet that a form names, null for none. */
    public @Nullable Actor organisation(String words) {
        return actors.get(bare(words));
    }

    /** A country, organisation, bloc or outlet by its id, null for none. */
    public @Nullable Actor byId(String id) {
        return byId.get(id);
    }

    /** {@code m}, {@code f} or {@code u} for a given name, null for a word that is none. */
    public @Nullable String gender(String name) {
        return givenNames.get(name);
    }

    /** The PLOVER sector of a plural or collective noun for people without a name, null for none. */
    public @Nullable String groupSector(String lowerCaseNoun) {
        return groups.get(lowerCaseNoun);
    }

    /** Whether a noun is a document that speaks or relays: statement, readout, survey. */
    public boolean isDocument(String lowerCaseNoun) {
        return documents.containsKey(lowerCaseNoun);
    }

    public Offices offices() {
        return offices;
    }

    /** Who belongs to which bloc, and when. */
    public Blocs blocs() {
        return blocs;
    }

    /** Who held which office, and when. */
    public OfficeHolders holders() {
        return holders;
    }

    /** Whether a word may begin a known name: it has a capital, or some name is written without one ("al-Nusra Front"). */
    boolean mayBeginName(String word) {
        return Character.isUpperCase(word.codePointAt(0)) || uncapitalised.contains(word);
    }

    /** The words without a capital that known names begin with. */
    private Set<String> uncapitalisedBeginnings() {
        return Stream.concat(countries.keySet().stream(), actors.keySet().stream())
                .filter(form -> !form.isEmpty() && Character.isLowerCase(form.codePointAt(0)))
                .map(form -> form.split(" ", 2)[0])
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The longest form of a country or organisation that begins at a word; the number of words, 0 for none. */
    public int longestName(List<String> words, int from) {
        StringBuilder form = new StringBuilder();
        int longest = 0;
        for (int i = from; i < Math.min(words.size(), from + 7); i++) {
            form.append(i == from ? "" : " ").append(words.get(i));
            String key = bare(form.toString());
            if (countries.containsKey(key) || actors.containsKey(key)) {
                longest = i - from + 1;
            }
        }
        return longest;
    }

    /** A key under which spellings of one name meet: no accents, lower case, transliterations joined. */
    public String nameKey(List<String> nameTokens) {
        List<String> folded = new ArrayList<>();
        for (String token : nameTokens) {
            String key = fold(token);
            folded.add(spellings.getOrDefault(key, key));
        }
        return slug(String.join(" ", folded));
    }

    /** Lower case without accents, hyphens as they are. */
    public static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (isAscii(lower)) {
            return lower;
        }
        String plain = Normalizer.normalize(lower, Normalizer.Form.NFD);
        return ACCENTS.matcher(plain)
                .replaceAll("")
                .replace('\u00f8', 'o')
                .replace('\u00f0', 'd')
                .replace("\u00fe", "th")
                .replace("\u00e6", "ae")
                .replace("\u00df", "ss")
                .replace('\u0142', 'l')
                .replace('\u0111', 'd')
                .replace('\u2019', '\'');
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    /** Words joined by hyphens, as in an id. */
    public static String slug(String words) {
        String joined = BETWEEN_WORDS.matcher(fold(words)).replaceAll("-");
        int from = joined.startsWith("-") ? 1 : 0;
        int to = joined.endsWith("-") ? joined.length() - 1 : joined.length();
        return from >= to ? "" : joined.substring(from, to);
    }

    private static String bare(String form) {
        String plain = form.replace('\u2019', '\'').strip();
        boolean the = plain.startsWith("the ") || plain.startsWith("The ");
        return the ? plain.substring(4) : plain;
    }

    /** The sectors of an office, for a person who holds it. */
    List<String> sectors(Set<String> officeNames) {
        return officeNames.stream()
                .map(offices::find)
                .filter(java.util.Objects::nonNull)
                .map(Offices.Office::sector)
                .distinct()
                .sorted()
                .toList();
    }
}
