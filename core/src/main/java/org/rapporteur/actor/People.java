package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.Sentence;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.text.EvidencedDate;
import org.rapporteur.text.Sorted;
import org.rapporteur.text.Span;

/** The people whom one report names, with what it says of each, and every place where it names one. */
final class People {

    /** A place where a person is named. */
    record Mention(Span span, Person person) {}

    /** A place where a person is given offices; {@code past} where it says that they hold them no more. */
    record Titled(Person person, Set<String> offices, @Nullable String country, boolean past, Span evidence) {}

    private final ActorLexicon lexicon;
    private final List<Titled> titled = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<String, List<Person>> bySurname = new HashMap<>();

    private final Set<String> openings = new HashSet<>();

    private People(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    static People of(AnnotatedText text, ActorLexicon lexicon, NameKinds kinds) {
        People people = new People(lexicon);
        PeopleFinder finder = new PeopleFinder(lexicon, kinds);
        List<SentenceView> views = new ArrayList<>();
        List<List<PeopleFinder.Found>> found = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            SentenceView view = new SentenceView(text, sentence);
            views.add(view);
            found.add(finder.find(view));
        }
        for (boolean lone : new boolean[] {false, true}) {
            for (int i = 0; i < views.size(); i++) {
                SentenceView view = views.get(i);
                found.get(i).stream()
                        .filter(name -> (name.name().size() == 1) == lone)
                        .forEach(name -> people.add(view, name));
            }
        }
        EvidencedDate published = text.report().published();
        KnownPeople known = new KnownPeople(lexicon, published == null ? null : published.day());
        people.all().forEach(known::introduce);
        views.forEach(people::noteMentions);
        return people;
    }

    private void add(SentenceView view, PeopleFinder.Found found) {
        Span span = view.span(found.from(), found.to());
        Person person = find(found.name());
        if (person == null) {
            person = new Person(found.name(), span);
            people.add(person);
            openings.add(key(person.name().get(0)));
            openings.add(key(person.surname()));
            bySurname
                    .computeIfAbsent(key(person.surname()), k -> new ArrayList<>())
                    .add(person);
            if (person.name().size() == 2) {
                bySurname
                        .computeIfAbsent(key(person.name().get(0)), k -> new ArrayList<>())
                        .add(person);
            }
        }
        person.learn(found.country(), found.offices(), found.gender());
        if (!found.offices().isEmpty()) {
            boolean past = PastWords.around(view, found.from(), found.to());
            Span evidence = view.span(found.begin(), found.end());
            titled.add(new Titled(person, found.offices(), found.country(), past, evidence));
            if (past) {
                person.left();
            }
        }
    }

    private String key(String token) {
        return lexicon.nameKey(List.of(token));
    }

    private void noteMentions(SentenceView view) {
        for (int i = 0; i < view.size(); i++) {
            if (!view.isCapitalised(i) || !openings.contains(key(view.form(i)))) {
                continue;
            }
            Person person = null;
            int length = 0;
            for (int n = Math.min(5, view.size() - i); n > 0 && person == null; n--) {
                List<String> words = new ArrayList<>();
                for (int k = i; k < i + n; k++) {
                    words.add(view.form(k));
                }
                person = n > 1 ? exact(words) : lone(words.get(0));
                length = n;
            }
            if (person != null) {
                mentions.add(new Mention(view.span(i, i + length), person));
                i += length - 1;
            }
        }
    }

    private @Nullable Person exact(List<String> words) {
        String key = lexicon.nameKey(words);
        for (Person person : bySurname.getOrDefault(key(words.get(words.size() - 1)), List.of())) {
            if (lexicon.nameKey(person.name()).equals(key)) {
                return person;
            }
        }
        return null;
    }

    private @Nullable Person lone(String word) {
        List<Person> candidates = byName(word);
        return candidates.size() == 1 && lexicon.country(word) == null ? candidates.get(0) : null;
    }

    /** The person of a full name or of a single surname that only one person bears; null for none. */
    @Nullable
    Person find(List<String> name) {
        if (name.size() == 1) {
            List<Person> candidates = byName(name.get(0));
            return candidates.size() == 1 ? candidates.get(0) : null;
        }
        return exact(name);
    }

    /** Everyone whose surname, or first name of two, is this; surnames first. */
    List<Person> byName(String token) {
        List<Person> all = bySurname.getOrDefault(key(token), List.of());
        List<Person> surnames = all.stream()
                .filter(person -> key(person.surname()).equals(key(token)))
                .toList();
        return surnames.isEmpty() ? all : surnames;
    }

    /** People who hold one of some offices, of a country where one is given, in the order in which they are named. */
    List<Person> holding(Set<String> offices, @Nullable String country) {
        return people.stream()
                .filter(person -> country == null || country.equals(person.country()))
                .filter(person -> person.offices().stream().anyMatch(office -> isOne(office, offices)))
                .toList();
    }

    /** "minister" is also a "fisheries minister". */
    private static boolean isOne(String office, Set<String> offices) {
        return offices.contains(office) || offices.stream().anyMatch(one -> office.endsWith(" " + one));
    }

    /** Where people are given offices, in text order. */
    List<Titled> titled() {
        return titled.stream().sorted(Comparator.comparing(Titled::evidence)).toList();
    }

    List<Person> all() {
        return people;
    }

    /** Where people are named, in text order. */
    List<Mention> mentions() {
        return mentions;
    }

    /** The people named within a span, in text order, each once. */
    List<Mention> within(Span span) {
        int low = Sorted.first(mentions.size(), i -> mentions.get(i).span().begin() >= span.begin());
        List<Mention> within = new ArrayList<>();
        for (int i = low; i < mentions.size() && mentions.get(i).span().begin() < span.end(); i++) {
            if (span.contains(mentions.get(i).span())) {
                within.add(mentions.get(i));
            }
        }
        return within;
    }
}
