package org.rapporteur.web.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.correction.HistoryEntry;
import org.rapporteur.correction.Target;
import org.rapporteur.web.data.ActorHead;
import org.rapporteur.web.data.OccurrenceRow;
import org.rapporteur.web.data.OfficeRow;
import org.rapporteur.web.data.Party;
import org.rapporteur.web.data.ReportRow;
import org.rapporteur.web.data.StatementRow;
import org.rapporteur.web.data.StoryHead;
import org.rapporteur.web.data.Tie;
import org.rapporteur.web.page.Paths;
import org.rapporteur.web.words.Fields;

/** Entries of lists as JSON objects; {@code page} is where a browser shows them. */
final class RowJson {

    private RowJson() {}

    static Map<String, @Nullable Object> statement(StatementRow row) {
        return new Fields()
                .put("id", row.id())
                .put("report", row.report())
                .put("outlet", row.outlet())
                .put("kind", row.kind().toLowerCase(java.util.Locale.ROOT))
                .put("sources", row.sources().stream().map(RowJson::party).toList())
                .put("cue", row.cue().isEmpty() ? null : row.cue())
                .put("content", row.content())
                .put("relays", row.relays())
                .put("said", row.said())
                .put("published", row.printed())
                .put("negated", row.negated())
                .put("attitude", row.attitude())
                .put("grades", row.grades())
                .put("confidence", row.confidence())
                .put("page", Paths.statement(row.id()))
                .map();
    }

    private static Map<String, @Nullable Object> party(Party party) {
        return new Fields().put("actor", party.id()).put("name", party.name()).map();
    }

    static Map<String, @Nullable Object> occurrence(OccurrenceRow row) {
        return new Fields()
                .put("id", row.id())
                .put("type", row.type())
                .put("date", row.date())
                .put("place", row.place())
                .put("actors", row.actors())
                .put("recipients", row.recipients())
                .put("mentions", row.mentions())
                .put("sources", row.sources())
                .put("disagreements", row.disagreements())
                .put("page", Paths.occurrence(row.id()))
                .map();
    }

    static Map<String, @Nullable Object> report(ReportRow row) {
        return new Fields()
                .put("id", row.id())
                .put("outlet", row.outlet())
                .put("title", row.title())
                .put("published", row.published())
                .put("statements", row.statements())
                .put("events", row.events())
                .put("page", Paths.report(row.id()))
                .map();
    }

    static Map<String, @Nullable Object> story(StoryHead story) {
        return new Fields()
                .put("id", story.id())
                .put("title", story.title())
                .put("storyline", story.storyline())
                .put("from", story.from())
                .put("to", story.to())
                .put("reports", story.reports())
                .put("sources", story.sources())
                .put("page", Paths.story(story.id()))
                .map();
    }

    static Map<String, @Nullable Object> actor(ActorHead actor) {
        return new Fields()
                .put("id", actor.id())
                .put("name", actor.name())
                .put("kind", actor.kind().toLowerCase(java.util.Locale.ROOT))
                .put("country", actor.country())
                .put("statements", actor.statements())
                .put("events", actor.events())
                .put("page", Paths.actor(actor.id()))
                .map();
    }

    static Map<String, @Nullable Object> office(OfficeRow office) {
        return new Fields()
                .put("office", office.office())
                .put("country", office.country())
                .put("past", office.past())
                .put("from", office.from())
                .put("to", office.to())
                .put("reports", office.reports())
                .put("report", office.report())
                .put(
                        "evidence",
                        new Fields()
                                .put("span", List.of(office.begin(), office.end()))
                                .put("words", office.words())
                                .map())
                .map();
    }

    static Map<String, @Nullable Object> tie(Tie tie) {
        return new Fields()
                .put("from", tie.from())
                .put("to", tie.to())
                .put("for", tie.backing())
                .put("against", tie.opposing())
                .map();
    }

    static Map<String, @Nullable Object> correction(HistoryEntry entry) {
        List<String> about =
                entry.correction().about().stream().map(Target::shown).toList();
        return new Fields()
                .put("id", entry.correction().id())
                .put("do", entry.correction().kind())
                .put("about", about)
                .put("by", entry.correction().by())
                .put("at", entry.correction().at())
                .put("note", entry.correction().note())
                .put("undoneBy", entry.undoneBy())
                .put("withoutEffect", entry.withoutEffect())
                .map();
    }
}
