package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor.Kind;
import org.rapporteur.actor.NameMarks.Mark;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.text.Span;

/**
 * Who is meant by a description without a name: "the diplomat", "his Chinese counterpart", "both countries", "Western
 * officials", "the Chinese foreign ministry".
 */
final class Descriptions {

    /** Descriptions that stand for offices of another name. */
    private static final Map<String, Set<String>> ALIKE = Map.of(
            "top diplomat",
                    Set.of(
                            "foreign minister",
                            "secretary of state",
                            "minister of foreign affairs",
                            "foreign secretary",
                            "high representative"),
            "chief diplomat", Set.of("foreign minister", "secretary of state", "minister of foreign affairs"),
            "diplomat",
                    Set.of(
                            "spokesman",
                            "spokeswoman",
                            "spokesperson",
                            "ambassador",
                            "foreign minister",
                            "envoy",
                            "secretary of state",
                            "minister of foreign affairs"),
            "leader", Set.of("president", "prime minister", "chancellor", "king", "leader"),
            "minister",
                    Set.of(
                            "foreign minister",
                            "minister",
                            "defense minister",
                            "defence minister",
                            "finance minister",
                            "interior minister",
                            "fisheries minister",
                            "minister of foreign affairs"));

    private final ActorLexicon lexicon;
    private final People people;
    private final MarkCache cache;

    Descriptions(ActorLexicon lexicon, People people, MarkCache cache) {
        this.cache = cache;
        this.lexicon = lexicon;
        this.people = people;
    }

    /** A description of one or an unnamed group; null where the words are none. */
    @Nullable
    ActorReference single(SentenceView view, int from, int to, int head, Discourse discourse) {
        Span words = view.span(from, to);
        NameMarks marks = cache.of(view);
        String office = office(view, marks, head);
        String country = country(marks, from, to);
        if (office == null) {
            return group(view, from, to, head, country, discourse);
        }
        if (view.isAny(from, "a an one another some") || isPlainPlural(view, head)) {
            return unnamed(view, from, to, country, office);
        }
        List<Person> holders = holders(office, country, words);
        if (holders.size() == 1) {
            return ActorReference.resolved(words, holders.get(0).actor(lexicon));
        }
        List<ActorReference> latest = discourse.latest(words.begin(), 800);
        Actor speaker =
                latest == null || latest.size() != 1 ? null : latest.get(0).actor();
        boolean same = speaker != null
                && holders.stream()
                        .anyMatch(person -> person.actor(lexicon).id().equals(speaker.id()));
        if (speaker != null && same && view.is(from, "the")) {
            return ActorReference.resolved(words, speaker);
        }
        if (holders.isEmpty() && country != null && !view.isAny(from, "his her their its")) {
            return unnamed(view, from, to, country, office);
        }
        return ActorReference.unresolved(
                words, holders.stream().map(person -> person.actor(lexicon)).toList());
    }

    private List<Person> holders(String office, @Nullable String country, Span words) {
        if (office.equals("counterpart")) {
            return people.all().stream()
                    .filter(person -> country != null && country.equals(person.country()))
                    .filter(person -> !person.offices().isEmpty())
                    .toList();
        }
        Set<String> offices = new HashSet<>(ALIKE.getOrDefault(office, Set.of()));
        offices.add(office);
        if (country != null) {
            offices.add("counterpart");
        }
        List<Person> holders = people.holding(offices, country);
        List<Person> before = holders.stream()
                .filter(person -> person.first().begin() < words.begin())
                .toList();
        return before.isEmpty() ? holders : before;
    }

    private static boolean isPlainPlural(SentenceView view, int head) {
        String noun = view.lower(head - 1);
        return noun.endsWith("s") && !noun.endsWith("ss");
    }

    private static @Nullable String office(SentenceView view, NameMarks marks, int head) {
        if (view.is(head - 1, "counterpart")) {
            return "counterpart";
        }
        if (view.is(head - 1, "diplomat") && view.isAny(head - 2, "top chief")) {
            return view.lower(head - 2) + " diplomat";
        }
        String value = marks.at(head - 1) == Mark.OFFICE ? marks.value(head - 1) : null;
        return value == null ? null : value.toLowerCase(Locale.ROOT);
    }

    private static @Nullable String country(NameMarks marks, int from, int to) {
        for (int i = from; i < to; i++) {
            if (marks.at(i) == Mark.COUNTRY) {
                return marks.value(i);
            }
        }
        return null;
    }

    private ActorReference unnamed(SentenceView view, int from, int to, @Nullable String country, String office) {
        Offices.Office known = lexicon.offices().find(office);
        String name = view.words(from, to);
        String id = "group:" + ActorLexicon.slug(name.replaceFirst("(?i)^(a|an|the|one|another) ", ""));
        List<String> sectors = known == null ? List.of() : List.of(known.sector());
        return ActorReference.resolved(view.span(from, to), new Actor(id, name, Kind.GROUP, country, sectors));
    }

    /** "Western officials", "the Chinese foreign ministry", "police": named by their words. */
    private @Nullable ActorReference group(
            SentenceView view, int from, int to, int head, @Nullable String country, Discourse discourse) {
        String noun = view.lower(head - 1);
        Offices.Office plural = lexicon.offices().findPlural(noun);
        String sector = plural != null ? plural.sector() : lexicon.groupSector(noun);
        boolean body = noun.matches("ministry|government|embassy|mission|parliament|army|military|navy|court|department"
                + "|council|commission|agency|office|administration|delegation|party|company|university|police");
        boolean document = lexicon.isDocument(noun);
        if (sector == null && !body && !document) {
            return null;
        }
        if (body && view.is(from, "the") && head - from == 2) {
            return lastBody(view.span(from, to), discourse);
        }
        int begin = view.is(from, "the") && from + 1 < to ? from + 1 : from;
        String name = view.words(begin, body ? to : head);
        Kind kind = body || document ? Kind.ORGANISATION : Kind.GROUP;
        String id = (body ? "org:" : document ? "document:" : "group:") + ActorLexicon.slug(name);
        List<String> sectors = sector == null ? List.of() : List.of(sector);
        return ActorReference.resolved(view.span(from, to), new Actor(id, name, kind, country, sectors));
    }

    /** "the company", "the ministry": the organisation that spoke last; unresolved where nobody of that kind did. */
    private static ActorReference lastBody(Span words, Discourse discourse) {
        List<ActorReference> latest = discourse.latest(words.begin(), 1_200);
        Actor speaker = latest == null ? null : latest.get(0).actor();
        return speaker != null && speaker.kind() == Kind.ORGANISATION
                ? ActorReference.resolved(words, speaker)
                : ActorReference.unresolved(words, List.of());
    }

    /** "Moscow and Beijing's top diplomats", "both countries", "the two leaders": several at once; empty for none. */
    List<ActorReference> plural(SentenceView view, int from, int head) {
        Span words = view.span(from, head);
        NameMarks marks = cache.of(view);
        List<String> countries = new ArrayList<>();
        int end = Math.min(view.size(), head + 6);
        for (int i = from; i < end && (i < head || isWithin(view, head, i)); i++) {
            String id = marks.at(i) == Mark.COUNTRY ? marks.value(i) : null;
            if (id != null && !countries.contains(id)) {
                countries.add(id);
            }
        }
        String office = pluralOffice(view, from, head);
        if (office == null || countries.size() < 2) {
            return List.of();
        }
        List<ActorReference> each = new ArrayList<>();
        for (String country : countries) {
            List<Person> holders = holders(office, country, words);
            Actor actor = holders.size() == 1 ? holders.get(0).actor(lexicon) : lexicon.byId(country);
            if (actor != null) {
                each.add(ActorReference.resolved(words, actor));
            }
        }
        return each;
    }

    /** The countries may follow: "top diplomats from Moscow and Beijing". */
    private static boolean isWithin(SentenceView view, int head, int index) {
        return view.isAny(head, "from of")
                && !view.pos(index).equals("VERB")
                && !view.pos(index).equals("AUX");
    }

    private @Nullable String pluralOffice(SentenceView view, int from, int head) {
        for (int n = Math.min(4, head - from); n > 0; n--) {
            String form = view.words(head - n, head).toLowerCase(Locale.ROOT);
            Offices.Office office = lexicon.offices().findPlural(form);
            if (form.matches("(top|chief) diplomats")) {
                return "top diplomat";
            }
            if (office != null) {
                return office.name();
            }
        }
        return null;
    }
}
