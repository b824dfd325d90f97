package org.rapporteur.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.NameMarks.Mark;
import org.rapporteur.actor.OfficeHolders.Holder;
import org.rapporteur.annotation.NounPhrases;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.text.EvidencedDate;

/**
 * Who held an office on the report's day, where the report names only the office: "the French president", "Britain's prime
 * minister", "the president of France", "the UN secretary-general". Whoever the report itself gives the office wins. Any other word among them ("former", "acting", "next")
 * may make it somebody else, so nobody is meant then, and nobody but whom the report names where its day is unknown: that it is
 * the French president is still sure.
 */
final class OfficePhrases {

    /** What a phrase says: an office in lower case, and whose. */
    private record Said(String office, String owner, @Nullable Actor of) {}

    private final ActorLexicon lexicon;
    private final People people;
    private final Holders holders;
    private final @Nullable EvidencedDate published;

    OfficePhrases(ActorLexicon lexicon, People people, Holders holders, @Nullable EvidencedDate published) {
        this.lexicon = lexicon;
        this.people = people;
        this.holders = holders;
        this.published = published;
    }

    /** The holder; unresolved where several come into question, null where the phrase names no office that is known. */
    @Nullable
    ActorReference find(Phrase phrase) {
        Said said = said(phrase);
        Actor of = said == null ? null : said.of;
        return said == null || of == null ? null : holder(phrase, offices(said, of), of.country());
    }

    /** The same where the country or body is named last: "the president of France". */
    @Nullable
    ActorReference findOf(Phrase phrase) {
        SentenceView view = phrase.view();
        boolean last = phrase.marks().at(phrase.head() - 1) == Mark.COUNTRY
                || phrase.marks().at(phrase.head() - 1) == Mark.ORGANISATION;
        for (int i = phrase.from(); last && i < phrase.head(); i++) {
            if (view.is(i, "of") && phrase.marks().at(i) == Mark.NONE) {
                return find(phrase);
            }
        }
        return null;
    }

    /** The holder of a country's office, as {@link #find}. */
    @Nullable
    ActorReference find(Phrase phrase, String office, String country) {
        return holder(phrase, Set.of(office), country);
    }

    private @Nullable ActorReference holder(Phrase phrase, Set<String> offices, @Nullable String country) {
        if (country == null) {
            return null;
        }
        Set<Actor> meant = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        for (String office : offices) {
            for (Holder one : on(office, country)) {
                meant.add(actor(one));
                names.addAll(one.offices());
            }
        }
        Set<Actor> own = own(names, country, phrase);
        boolean listed = own.isEmpty() && published != null && !isHeldByAnother(names);
        List<Actor> all = listed ? List.copyOf(meant) : List.copyOf(own);
        if (all.isEmpty()) {
            return null;
        }
        return all.size() == 1
                ? ActorReference.resolved(phrase.words(), all.get(0))
                : ActorReference.unresolved(phrase.words(), all);
    }

    /** Those in office when the report may have been written, or the day before, the latest first; all where its day is unknown. */
    private List<Holder> on(String office, String country) {
        EvidencedDate day = published;
        Term time = day == null
                ? new Term(LocalDate.MIN, LocalDate.MAX)
                : new Term(day.day().minusDays(1), day.last());
        return lexicon.holders().during(office, country, time).stream()
                .sorted(Comparator.comparing((Holder one) -> one.term().first()).reversed())
                .toList();
    }

    /** Those to whom the report gives the office, under any of its names. */
    private Set<Actor> own(Set<String> offices, String country, Phrase phrase) {
        Set<Actor> own = new LinkedHashSet<>();
        for (String office : offices) {
            holders.of(office, country, phrase.words()).stream()
                    .filter(person -> !person.isPast())
                    .forEach(person -> own.add(person.actor(lexicon)));
        }
        return own;
    }

    /** Whether the report gives the office to somebody of whom it does not say where: it may be the one. */
    private boolean isHeldByAnother(Set<String> offices) {
        return people.holding(offices, null).stream().anyMatch(person -> person.country() == null);
    }

    /** The person as the report names them, if it does. */
    private Actor actor(Holder holder) {
        List<String> name = List.of(holder.person().split(" "));
        Person named = people.find(name);
        for (String called : holder.called()) {
            Person lone = people.find(List.of(called));
            named = named == null && lone != null && lone.name().size() == 1 ? lone : named;
        }
        return named != null
                ? named.actor(lexicon)
                : new Actor(
                        lexicon.nameKey(name), holder.person(), Actor.Kind.PERSON, holder.country(), holder.sectors());
    }

    /** The names under which the office may be listed: an international body's are told with its name. */
    private static Set<String> offices(Said said, Actor of) {
        Set<String> offices = new LinkedHashSet<>();
        if (!"IGO".equals(of.country())) {
            offices.add(said.office);
        }
        offices.add(said.owner + " " + said.office);
        offices.add(said.office + " of the " + said.owner);
        return offices;
    }

    private @Nullable Said said(Phrase phrase) {
        SentenceView view = phrase.view();
        int to = end(phrase);
        int from = phrase.from();
        while (from < to && view.isTime(from)) {
            from++;
        }
        from += view.is(from, "the") ? 1 : 0;
        int name = nameEnd(phrase, from, to);
        if (name > from) {
            int office = NounPhrases.isPossessive(view, name) ? name + 1 : name;
            return said(phrase, office, to, from, name);
        }
        int of = from;
        while (of < to && !view.is(of, "of")) {
            of++;
        }
        int owner = view.is(of + 1, "the") ? of + 2 : of + 1;
        return nameEnd(phrase, owner, to) == to ? said(phrase, from, of, owner, to) : null;
    }

    private @Nullable Said said(Phrase phrase, int from, int to, int nameFrom, int nameTo) {
        String id = nameFrom < nameTo ? phrase.marks().value(nameFrom) : null;
        Actor of = id == null ? null : lexicon.byId(id);
        boolean names = of != null && from < to && (of.kind() != Actor.Kind.OUTLET);
        return names ? new Said(lower(phrase, from, to), lower(phrase, nameFrom, nameTo), of) : null;
    }

    private static String lower(Phrase phrase, int from, int to) {
        List<String> words = new ArrayList<>();
        for (int i = from; i < to; i++) {
            words.add(phrase.view().form(i));
        }
        return String.join(" ", words).toLowerCase(Locale.ROOT);
    }

    /** The end of a country's or body's name that begins at a token; the token itself where none does. */
    private static int nameEnd(Phrase phrase, int from, int to) {
        Mark mark = phrase.marks().at(from);
        String id = phrase.marks().value(from);
        int end = from;
        while (end < to
                && (mark == Mark.COUNTRY || mark == Mark.ORGANISATION)
                && phrase.marks().at(end) == mark
                && id != null
                && id.equals(phrase.marks().value(end))) {
            end++;
        }
        return end;
    }

    /** Where the office ends: "secretary of state" goes on past what else would end a noun phrase. */
    private static int end(Phrase phrase) {
        int end = phrase.head();
        String office =
                phrase.marks().at(end - 1) == Mark.OFFICE ? phrase.marks().value(end - 1) : null;
        while (end < phrase.to()
                && office != null
                && phrase.marks().at(end) == Mark.OFFICE
                && office.equals(phrase.marks().value(end))) {
            end++;
        }
        return end;
    }
}
