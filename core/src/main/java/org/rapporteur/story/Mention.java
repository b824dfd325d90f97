package org.rapporteur.story;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.event.Event;
import org.rapporteur.event.EventStatus;
import org.rapporteur.event.PloverType;
import org.rapporteur.text.EvidencedDate;

/** A report's mention of an event, with the story and storyline it stands in. */
record Mention(Event event, String story, String storyline) {

    /** Reports of the day after often date an event by their own day. */
    private static final int DAYS_OF_DOUBT = 1;

    /**
     * Types between which one act is easily coded either way; parties and date must then agree all the more. Within one
     * report two types are two acts: "accused the alliance and warned it".
     */
    private static final List<Set<PloverType>> AKIN = List.of(
            Set.of(PloverType.CONCEDE, PloverType.RETREAT),
            Set.of(PloverType.AGREE, PloverType.COOPERATE),
            Set.of(PloverType.CONSULT, PloverType.AGREE),
            Set.of(PloverType.SANCTION, PloverType.COERCE),
            Set.of(PloverType.ACCUSE, PloverType.REJECT),
            Set.of(PloverType.ACCUSE, PloverType.THREATEN));

    /** Whether this and the other may be one event in the world. */
    boolean mayBe(Mention other) {
        if (!storyline.equals(other.storyline) || !sameReality(other) || event.isElsewhere(other.event)) {
            return false;
        }
        PartyMatch parties = PartyMatch.of(event, other.event);
        boolean near = story.equals(other.story) && datesAgree(other, DAYS_OF_DOUBT, true);
        boolean exact = datesAgree(other, 0, false);
        if (event.type() == other.event.type()) {
            return switch (parties) {
                case SAME -> near || exact;
                case UNKNOWN -> exact && story.equals(other.story);
                case DIFFERENT -> false;
            };
        }
        return AKIN.contains(Set.of(event.type(), other.event.type()))
                && !event.reportId().equals(other.event.reportId())
                && parties == PartyMatch.SAME
                && exact;
    }

    /** What may happen is no mention of what happened, nor what happened long ago of what did now. */
    private boolean sameReality(Mention other) {
        return kind(event.status()) == kind(other.event.status());
    }

    private static EventStatus kind(EventStatus status) {
        return status == EventStatus.HYPOTHETICAL || status == EventStatus.HISTORICAL ? status : EventStatus.ASSERTED;
    }

    private boolean datesAgree(Mention other, int daysOfDoubt, boolean unknownAgrees) {
        EvidencedDate one = event.date();
        EvidencedDate two = other.event.date();
        if (one == null || two == null) {
            return unknownAgrees;
        }
        return !one.day().minusDays(daysOfDoubt).isAfter(two.last())
                && !two.day().minusDays(daysOfDoubt).isAfter(one.last());
    }

    @Nullable
    String isoDate() {
        EvidencedDate date = event.date();
        return date == null ? null : date.iso();
    }
}
