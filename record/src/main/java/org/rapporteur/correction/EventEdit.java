package org.rapporteur.correction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.event.Event;
import org.rapporteur.event.EventStatus;
import org.rapporteur.event.PloverModes;
import org.rapporteur.event.PloverType;

/** An event under correction. */
final class EventEdit extends Edit<Event> {

    EventEdit(Event event, ReadReport found) {
        super(event, found);
    }

    @Override
    void make(Change change) {
        if (change instanceof Change.RetypeEvent retype) {
            retype(retype);
        } else if (change instanceof Change.Party party) {
            party(party);
        } else {
            misfits("what is there is an event");
        }
    }

    private void retype(Change.RetypeEvent to) {
        Event event = finding();
        PloverType type = to.type() == null ? event.type() : to.type();
        String mode = to.type() == null && to.mode() == null ? event.mode() : to.mode();
        if (to.type() == null
                && to.mode() != null
                && !new PloverModes().of(type).contains(mode)) {
            misfits(type + " has no mode " + mode);
            return;
        }
        if (to.type() != null || to.mode() != null) {
            becomes(
                    ChangedEvent.as(event, type, mode, event.status()),
                    "type " + typed(type, mode) + " instead of " + typed(event.type(), event.mode()));
        }
        EventStatus status = to.status();
        if (status != null) {
            becomes(
                    ChangedEvent.as(event, type, mode, status),
                    "status " + lower(status) + " instead of " + lower(event.status()));
        }
    }

    private void party(Change.Party party) {
        Event event = finding();
        boolean actors = party.role() == Change.Role.ACTOR;
        List<ActorReference> before = actors ? event.actors() : event.recipients();
        if (!isAnyCalled(before, party.from())) {
            misfits(party.from() + " is no " + lower(party.role()) + " of the event");
            return;
        }
        List<ActorReference> after = replaced(before, party.from(), party.to());
        becomes(
                actors ? event.between(after, event.recipients()) : event.between(event.actors(), after),
                lower(party.role()) + " " + party.to().name() + " instead of " + party.from());
    }

    private static String typed(PloverType type, @Nullable String mode) {
        return type + (mode == null ? "" : "/" + mode);
    }
}
