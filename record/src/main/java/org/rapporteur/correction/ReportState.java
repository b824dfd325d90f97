package org.rapporteur.correction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.BlocFact;
import org.rapporteur.attribution.Statement;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.event.Event;
import org.rapporteur.provenance.Amendment;
import org.rapporteur.provenance.Provenance;
import org.rapporteur.text.EvidencedDate;

/** A report half way through its corrections. */
final class ReportState {

    /** As found; what targets are looked for in. */
    final ReadReport found;

    final Map<String, Statement> statements = new LinkedHashMap<>();
    final Map<String, Event> events = new LinkedHashMap<>();
    final Map<String, BlocFact> blocs = new LinkedHashMap<>();
    final Map<String, Amendment> rejected = new LinkedHashMap<>();
    private @Nullable EvidencedDate published;

    ReportState(ReadReport found) {
        this.found = found;
        this.published = found.report().published();
        found.statements().forEach(one -> statements.put(one.id(), one));
        found.events().forEach(one -> events.put(one.id(), one));
        for (int i = 0; i < found.blocs().size(); i++) {
            blocs.put(Targets.blocId(found, i), found.blocs().get(i));
        }
    }

    boolean holds(String id) {
        return statements.containsKey(id) || events.containsKey(id) || blocs.containsKey(id);
    }

    /** Takes a finding out; what hangs on a statement then hangs on what that hung on. */
    void remove(String id, Amendment amendment) {
        rejected.put(id, amendment);
        events.remove(id);
        blocs.remove(id);
        Statement gone = statements.remove(id);
        if (gone != null) {
            statements.replaceAll(
                    (key, one) -> id.equals(one.parent()) ? ChangedStatement.within(one, gone.parent()) : one);
            events.replaceAll(
                    (key, one) -> id.equals(one.assertedBy()) ? ChangedEvent.assertedBy(one, gone.parent()) : one);
        }
    }

    void amend(String id, Amendment amendment) {
        statements.computeIfPresent(id, (key, one) -> ChangedStatement.amended(one, amendment));
        events.computeIfPresent(id, (key, one) -> ChangedEvent.amended(one, amendment));
        blocs.computeIfPresent(id, (key, one) -> ChangedBloc.amended(one, amendment));
    }

    /** The report as it is now. */
    ReadReport read() {
        return new ReadReport(
                found.report().withPublished(published),
                found.sentences(),
                found.quotations(),
                List.copyOf(statements.values()),
                List.copyOf(events.values()),
                List.copyOf(blocs.values()));
    }

    /** Takes dates over from the same report dated anew, which has the same findings. */
    void date(ReadReport dated, Amendment amendment) {
        published = dated.report().published();
        for (Statement one : dated.statements()) {
            statements.put(one.id(), ChangedStatement.dated(statements.get(one.id()), one, amendment));
        }
        for (Event one : dated.events()) {
            events.put(one.id(), ChangedEvent.dated(events.get(one.id()), one, amendment));
        }
    }

    /** What people did to the findings of this report, rejections too. */
    List<Amendment> amendments(String eventId) {
        List<Amendment> all = new ArrayList<>();
        Event event = events.get(eventId);
        Provenance provenance = event == null ? null : event.provenance();
        if (provenance != null) {
            all.addAll(provenance.amendments());
        }
        if (rejected.containsKey(eventId)) {
            all.add(rejected.get(eventId));
        }
        return all;
    }
}
