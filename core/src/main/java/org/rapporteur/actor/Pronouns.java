package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Member.Nature;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.text.Span;

/** Who is meant by a pronoun, and by an epithet that says little more than one ("the 54-year-old"). */
final class Pronouns {

    /** How far back, in code units, a pronoun may find its speaker: about three paragraphs. */
    static final int REACH = 1_200;

    private static final Map<String, String> SUBJECT_FORMS =
            Map.of("his", "he", "him", "he", "her", "she", "hers", "she", "its", "it", "their", "they", "them", "they");

    private final ActorLexicon lexicon;
    private final Cast cast;
    private final Plurals plurals;

    Pronouns(ActorLexicon lexicon, Cast cast, Plurals plurals) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.plurals = plurals;
    }

    /** One reference, or several for "they"; unresolved with candidates where nobody is clearly ahead. */
    List<ActorReference> find(SentenceView view, int at, Discourse discourse) {
        Span words = view.span(at, at + 1);
        String form = SUBJECT_FORMS.getOrDefault(view.lower(at), view.lower(at));
        return switch (form) {
            case "he" -> List.of(person(view, at, "m", discourse));
            case "she" -> List.of(person(view, at, "f", discourse));
            case "it" -> List.of(thing(view, at, discourse));
            case "they", "both" -> plurals.they(view, at, discourse);
            default -> List.of(ActorReference.unresolved(words, List.of()));
        };
    }

    private ActorReference person(SentenceView view, int at, String gender, Discourse discourse) {
        Span words = view.span(at, at + 1);
        return meant(view, at, words, fitting(words, gender), discourse);
    }

    /** The person whom an epithet means; {@code gender} is empty where the words tell none. */
    ActorReference person(Phrase phrase, String gender, Discourse discourse) {
        return meant(phrase.view(), phrase.from(), phrase.words(), fitting(phrase.words(), gender), discourse);
    }

    /** The only person named before within reach; unresolved where there are more. */
    ActorReference onlyPerson(Phrase phrase) {
        List<Member> persons = fitting(phrase.words(), "");
        List<Actor> actors =
                persons.stream().map(member -> member.actor(lexicon)).toList();
        return actors.size() == 1
                ? ActorReference.resolved(phrase.words(), actors.get(0))
                : ActorReference.unresolved(
                        phrase.words(), actors.stream().limit(3).toList());
    }

    private List<Member> fitting(Span words, String gender) {
        return near(words, List.of(Nature.PERSON)).stream()
                .filter(member -> gender.isEmpty() || member.fits(gender))
                .toList();
    }

    private ActorReference meant(SentenceView view, int at, Span words, List<Member> fitting, Discourse discourse) {
        Salience salience = new Salience(lexicon, view, at, discourse);
        Member first = salience.first(fitting);
        return first != null
                ? ActorReference.resolved(words, first.actor(lexicon))
                : ActorReference.unresolved(words, salience.candidates(fitting));
    }

    private ActorReference thing(SentenceView view, int at, Discourse discourse) {
        Span words = view.span(at, at + 1);
        boolean reads = view.isAny(at + 1, "reads read says shows states");
        ActorReference document = view.isAny(at + 1, "reads read") ? document(view, at, discourse) : null;
        if (document != null) {
            return document;
        }
        List<Member> things = new ArrayList<>(near(words, List.of(Nature.THING)));
        things.removeIf(member -> !speaks(member, discourse, words));
        if (reads || discourse.latest(words.begin(), REACH) == null || isSubjectBefore(view, at)) {
            things.addAll(near(words, List.of(Nature.DOCUMENT)));
        }
        return meant(view, at, words, things, discourse);
    }

    /** Whether the sentence before is about a document: "The account made no mention of it. It said …". */
    private boolean isSubjectBefore(SentenceView view, int at) {
        int offset = view.token(at).span().begin();
        int sentence = Cast.sentenceAt(view.text(), offset);
        return cast.before(offset, List.of(Nature.DOCUMENT)).stream()
                .flatMap(member -> member.places().stream())
                .anyMatch(place -> place.subject() && place.sentence() == sentence - 1);
    }

    private @Nullable ActorReference document(SentenceView view, int at, Discourse discourse) {
        Span words = view.span(at, at + 1);
        List<Member> documents = near(words, List.of(Nature.DOCUMENT));
        Member first = new Salience(lexicon, view, at, discourse).first(documents);
        return first == null ? null : ActorReference.resolved(words, first.actor(lexicon));
    }

    /** Whether a thing can say something: a country, a body, or what has spoken before. */
    private boolean speaks(Member member, Discourse discourse, Span words) {
        Actor actor = member.actor(lexicon);
        boolean speaker = discourse.hasSpoken(actor, words.begin());
        return speaker || (actor.kind() != Actor.Kind.GROUP && actor.kind() != Actor.Kind.OUTLET);
    }

    private List<Member> near(Span words, List<Nature> natures) {
        return cast.before(words.begin(), natures).stream()
                .filter(member -> {
                    Member.Place place = member.before(words.begin());
                    return place != null && words.begin() - place.span().end() < REACH;
                })
                .toList();
    }
}
