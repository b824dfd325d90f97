package org.rapporteur.correction;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.attribution.Statement;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.correction.Target.What;
import org.rapporteur.event.Event;
import org.rapporteur.text.EvidencedDate;

/** Applies corrections, one after the other, to what was found in a report alone. */
final class ReportSteps {

    private static final String REJECTED = "it was rejected by an earlier correction";

    private final Function<Target, List<String>> actorIds;
    private final Redating redating;

    /** @param actorIds the id that an actor has now; none where nobody is that actor any more */
    ReportSteps(Function<Target, List<String>> actorIds, Redating redating) {
        this.actorIds = actorIds;
        this.redating = redating;
    }

    /** Applies a correction as far as it concerns this report. */
    void apply(Correction correction, ReportState state, Outcomes outcomes) {
        Change change = correction.change();
        if (change instanceof Change.Merge merge) {
            merge(correction, merge.into(), state, outcomes);
        } else if (change instanceof Change.Split split && split.as() != null) {
            split(correction, split.as(), state, outcomes);
        } else if (change instanceof Change.Date date) {
            outcomes.note(correction, date(correction, date, state));
        } else {
            for (Target target : correction.about()) {
                finding(correction, target, state, outcomes);
            }
        }
    }

    private void finding(Correction correction, Target target, ReportState state, Outcomes outcomes) {
        boolean rejectsEvents = correction.change() instanceof Change.Reject && target.what() == What.OCCURRENCE;
        for (Target part : rejectsEvents ? target.members() : List.of(target)) {
            if (part.what().isInReport()
                    && part.what() != What.VERSION
                    && state.found.id().equals(part.report())) {
                outcomes.note(correction, finding(correction, part, state));
            }
        }
    }

    private @Nullable String finding(Correction correction, Target target, ReportState state) {
        Located place = Located.in(state.found, target);
        String id = place.id();
        Change change = correction.change();
        boolean verdict = change instanceof Change.Accept || change instanceof Change.Reject;
        if (id == null || (verdict && !place.same())) {
            return place.reason();
        }
        if (!state.holds(id)) {
            return REJECTED;
        }
        if (change instanceof Change.Reject) {
            state.remove(id, correction.amendment("rejected"));
            return null;
        }
        if (change instanceof Change.Accept) {
            state.amend(id, correction.amendment("accepted"));
            return null;
        }
        return edit(correction, id, state);
    }

    private static @Nullable String edit(Correction correction, String id, ReportState state) {
        Change change = correction.change();
        Event event = state.events.get(id);
        if (event != null) {
            EventEdit edit = new EventEdit(event, state.found);
            return edit.apply(change) ? keep(edit, correction, state) : edit.problem();
        }
        Statement statement = state.statements.get(id);
        if (statement != null) {
            StatementEdit edit = new StatementEdit(statement, state.found);
            return edit.apply(change) ? keep(edit, correction, state) : edit.problem();
        }
        return "a bloc fact can only be accepted or rejected";
    }

    private static @Nullable String keep(EventEdit edit, Correction correction, ReportState state) {
        Event event = edit.finding();
        state.events.put(event.id(), ChangedEvent.amended(event, correction.amendment(edit.what())));
        return null;
    }

    private static @Nullable String keep(StatementEdit edit, Correction correction, ReportState state) {
        Statement statement = edit.finding();
        state.statements.put(statement.id(), ChangedStatement.amended(statement, correction.amendment(edit.what())));
        return null;
    }

    private void merge(Correction correction, @Nullable Actor into, ReportState state, Outcomes outcomes) {
        if (into == null) {
            return;
        }
        for (Target other : correction.about().subList(1, correction.about().size())) {
            List<String> ids = actorIds.apply(other);
            String what = "actor " + into.name() + " instead of " + other.words();
            if (new ActorMap(ids, into, correction.amendment(what)).everywhere(state)) {
                outcomes.note(correction, null);
            }
        }
    }

    private void split(Correction correction, Actor as, ReportState state, Outcomes outcomes) {
        Target whole = correction.about().get(0);
        String what = "actor " + as.name() + " instead of " + whole.words();
        ActorMap map = new ActorMap(actorIds.apply(whole), as, correction.amendment(what));
        for (Target member : correction.about().subList(1, correction.about().size())) {
            if (state.found.id().equals(member.report())) {
                outcomes.note(correction, member(member, map, state));
            }
        }
    }

    private static @Nullable String member(Target member, ActorMap map, ReportState state) {
        if (member.what() == What.REPORT) {
            return map.everywhere(state) ? null : "the report no longer names that actor";
        }
        Located place = Located.in(state.found, member);
        String id = place.id();
        if (id == null) {
            return place.reason();
        }
        return map.in(state, id) ? null : "the finding no longer names that actor";
    }

    private @Nullable String date(Correction correction, Change.Date date, ReportState state) {
        EvidencedDate before = state.read().report().published();
        String was = before == null ? "undated" : before.iso() + ", " + before.how();
        String how = correction.amendment("corrected").line() + "; was " + was;
        ReadReport dated = redating.date(state.read(), EvidencedDate.parse(date.date(), how));
        state.date(dated, correction.amendment("dated with its report, now of " + date.date()));
        return null;
    }
}
