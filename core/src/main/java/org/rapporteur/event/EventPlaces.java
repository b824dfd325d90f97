package org.rapporteur.event;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.Sentence;
import org.rapporteur.place.EventPlace;
import org.rapporteur.place.Place;
import org.rapporteur.place.PlaceFinder;
import org.rapporteur.place.ReportPlaces;
import org.rapporteur.text.Span;

/**
 * Where the events of one report took place; no place rather than a wrong one. Places are looked for when the first
 * event asks: many reports have none.
 */
final class EventPlaces {

    private final PlaceFinder finder;
    private final AnnotatedText text;
    private @Nullable ReportPlaces places;

    EventPlaces(PlaceFinder finder, AnnotatedText text) {
        this.finder = finder;
        this.text = text;
    }

    /**
     * The place of an event that a sentence tells, null where nothing says so.
     *
     * @param status what it is held to be
     * @param assertedBy the statement that asserts it, null for the reporter
     */
    @Nullable
    EventPlace of(Sentence sentence, EventMatch match, EventStatus status, @Nullable String assertedBy) {
        if (places == null) {
            places = finder.of(text);
        }
        boolean plain = status == EventStatus.ASSERTED && assertedBy == null;
        return places.at(sentence, match.trigger(), plain)
                .filter(place -> place.isTold() ? !isTarget(place, match) : isHome(place.place(), match))
                .orElse(null);
    }

    /**
     * "blamed on Pyongyang", "recognition of Jerusalem", "sanctions on Iran": what an act is aimed at is where it is done
     * for attacks alone.
     */
    private boolean isTarget(EventPlace place, EventMatch match) {
        Span words = place.words();
        boolean party = parties(match).anyMatch(one -> words.equals(one.words()));
        boolean power =
                place.place().kind() == Place.Kind.COUNTRY || place.place().capital();
        String before = text.text().substring(Math.max(0, words.begin() - 4), words.begin());
        return match.type() != PloverType.ASSAULT && (party || (power && before.matches("(?s).*\\bon\\s")));
    }

    /**
     * Whether a dateline may stand for the act's place: what is said is said where a speaker is at home, what is done is
     * done where all are. Reports on one country are filed from another too.
     */
    private static boolean isHome(Place dateline, EventMatch match) {
        int quad = match.type().quad();
        if (quad == 2 || quad == 4) {
            return parties(match).allMatch(one -> isAtHome(one, dateline));
        }
        List<ActorReference> speakers = match.reciprocal() ? parties(match).toList() : match.actors();
        return speakers.isEmpty() || speakers.stream().anyMatch(one -> isAtHome(one, dateline));
    }

    /** Whether nothing speaks against it: somebody whose country nobody knows may be anywhere, a bloc is nowhere. */
    private static boolean isAtHome(ActorReference reference, Place place) {
        Actor actor = reference.actor();
        if (actor == null || actor.country() == null) {
            return actor == null
                    || (actor.kind() != Actor.Kind.BLOC && !actor.sectors().contains("IGO"));
        }
        return place.countries().contains(actor.country());
    }

    private static Stream<ActorReference> parties(EventMatch match) {
        return Stream.concat(match.actors().stream(), match.recipients().stream());
    }
}
