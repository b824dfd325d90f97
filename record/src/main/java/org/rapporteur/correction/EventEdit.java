package org.rapporteur.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.event.Event;
import org.rapporteur.event.EventStatus;
import org.rapporteur.event.PloverModes;
import org.rapporteur.event.PloverType;

/** An event under correction: what it becomes, and what was done to it in words. */
final class EventEdit {

    private final ReadReport found;
    private final List<String> done = new ArrayList<>();
    private Event event;
    private @Nullable String problem;

    EventEdit(Event event, ReadReport found) {
        this.event = event;
        this.found = found;
    }

    /** Applies a change; false where it does not fit, with the reason in {@link #problem()}. */
    boolean apply(Change change) {
        if (change instanceof Change.RetypeEvent retype) {
            retype(retype);
        } else if (change instanceof Change.Party party) {
            party(party);
        } else {
            problem = "what is there is an event";
        }
        return problem == null;
    }

    private void retype(Change.RetypeEvent to) {
        PloverType type = to.type() == null ? event.type() : to.type();
        String mode = to.type() == null && to.mode() == null ? event.mode() : to.mode();
        if (to.type() == null
                && to.mode() != null
                && !new PloverModes().of(type).contains(mode)) {
            problem = type + " has no mode " + mode;
            return;
        }
        EventStatus status = to.status() == null ? event.status() : to.status();
        if (to.type() != null || to.mode() != null) {
            done.add("type " + typed(type, mode) + " instead of " + typed(event.type(), event.mode()));
        }
        if (to.status() != null) {
            done.add("status " + lower(status) + " instead of " + lower(event.status()));
        }
        event = Edits.as(event, type, mode, status);
    }

    private void party(Change.Party party) {
        boolean actors = party.role() == Change.Role.ACTOR;
        List<ActorReference> before = actors ? event.actors() : event.recipients();
        List<ActorReference> after = new ArrayList<>();
        for (ActorReference one : before) {
            boolean meant = Targets.isCalled(one, party.from(), found);
            after.add(meant ? ActorReference.resolved(one.words(), party.to()) : one);
        }
        if (before.stream().noneMatch(one -> Targets.isCalled(one, party.from(), found))) {
            problem = party.from() + " is no " + lower(party.role()) + " of the event";
            return;
        }
        done.add(lower(party.role()) + " " + party.to().name() + " instead of " + party.from());
        event = actors ? event.between(after, event.recipients()) : event.between(event.actors(), after);
    }

    private static String typed(PloverType type, @Nullable String mode) {
        return type + (mode == null ? "" : "/" + mode);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    Event event() {
        return event;
    }

    String what() {
        return String.join(", ", done);
    }

    @Nullable
    String problem() {
        return problem;
    }
}
