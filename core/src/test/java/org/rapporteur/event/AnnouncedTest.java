package org.rapporteur.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.provenance.Provenance;
import org.rapporteur.text.Span;

class AnnouncedTest {

    private static final Actor NORWAY = new Actor("NOR", "Norway", Actor.Kind.COUNTRY, "NOR", List.of("GOV"));
    private static final Actor ICELAND = new Actor("ISL", "Iceland", Actor.Kind.COUNTRY, "ISL", List.of("GOV"));

    private static Event event(PloverType type, EventStatus status, boolean reciprocal) {
        return new Event(
                "a.e1",
                "a",
                type,
                null,
                List.of(ActorReference.resolved(null, NORWAY)),
                List.of(ActorReference.resolved(null, ICELAND)),
                reciprocal,
                status,
                null,
                null,
                null,
                new Span(0, 4),
                new Span(0, 9),
                Provenance.rules("event", "test", 1));
    }

    @Test
    void what_is_promised_is_agreed_to_and_harm_announced_is_threatened() {
        assertThat(Announced.type(event(PloverType.AID, EventStatus.FUTURE, false), null))
                .isEqualTo(PloverType.AGREE);
        assertThat(Announced.type(event(PloverType.SUPPORT, EventStatus.FUTURE, false), null))
                .isEqualTo(PloverType.AGREE);
        assertThat(Announced.type(event(PloverType.CONSULT, EventStatus.FUTURE, true), null))
                .isEqualTo(PloverType.AGREE);
        assertThat(Announced.type(event(PloverType.SANCTION, EventStatus.HYPOTHETICAL, false), null))
                .isEqualTo(PloverType.THREATEN);
    }

    @Test
    void what_was_done_keeps_its_type() {
        assertThat(Announced.type(event(PloverType.AID, EventStatus.ASSERTED, false), null))
                .isEqualTo(PloverType.AID);
        assertThat(Announced.type(event(PloverType.REJECT, EventStatus.FUTURE, false), null))
                .isEqualTo(PloverType.REJECT);
    }
}
