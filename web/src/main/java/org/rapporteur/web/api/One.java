package org.rapporteur.web.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.attribution.Statement;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.copy.QuotationVariants;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.event.Event;
import org.rapporteur.story.Occurrence;
import org.rapporteur.story.Saying;
import org.rapporteur.story.Story;
import org.rapporteur.web.data.ActorHead;
import org.rapporteur.web.data.BlocRow;
import org.rapporteur.web.data.OfficeRow;
import org.rapporteur.web.page.BadQuery;
import org.rapporteur.web.page.Behind;
import org.rapporteur.web.page.NotThere;
import org.rapporteur.web.page.View;
import org.rapporteur.web.words.AffairJson;
import org.rapporteur.web.words.Fields;
import org.rapporteur.web.words.FindingJson;

/** Single findings of the API, in the words of {@code rapporteur show --json}. */
final class One {

    /** As many reports as tell of a bloc are read for it. */
    private static final int TOLD = 200;

    private One() {}

    static Object report(View view, String id) {
        ReadReport read = view.report(id);
        Map<String, @Nullable Object> fields = FindingJson.report(read);
        fields.put("text", read.report().text().text());
        return fields;
    }

    static Object statement(View view, String id) {
        ReadReport read = view.owner(id, "statement");
        return read.statements().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .map(it -> statement(it, read, view))
                .orElseThrow(() -> new NotThere("statement", id));
    }

    private static Object statement(Statement statement, ReadReport read, View view) {
        Saying saying = new Behind(view).saying(statement);
        List<String> versions = saying.versions().stream().map(Statement::id).toList();
        Map<String, @Nullable Object> fields = FindingJson.statement(statement, read);
        fields.put("versions", versions);
        fields.put("knownBy", AffairJson.sources(saying.sources(), versions));
        return fields;
    }

    static Object event(View view, String id) {
        ReadReport read = view.owner(id, "event");
        return read.events().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .map(it -> FindingJson.event(it, read))
                .orElseThrow(() -> new NotThere("event", id));
    }

    static Object occurrence(View view, String id) {
        Occurrence occurrence = view.occurrence(id).orElseThrow(() -> new NotThere("event", id));
        Behind behind = new Behind(view);
        List<Event> mentions = behind.events(occurrence.eventIds());
        Map<String, @Nullable Object> fields = AffairJson.occurrence(occurrence);
        fields.put(
                "knownBy",
                AffairJson.sources(
                        behind.mentions(mentions),
                        mentions.stream().map(Event::id).toList()));
        return fields;
    }

    static Object story(View view, String id) {
        Story story = view.story(id).orElseThrow(() -> new NotThere("story", id));
        return AffairJson.story(story, new Behind(view).sources(story));
    }

    /** The family that a report belongs to, by the id of any of its reports. */
    static Object family(View view, String id) {
        view.report(id);
        return AffairJson.family(view.overview().families().of(id));
    }

    static Object quotation(View view, String id) {
        return quotation(view.quotation(id).orElseThrow(() -> new NotThere("quotation", id)));
    }

    static Object quotation(QuotationVariants quotation) {
        return AffairJson.quotation(quotation);
    }

    static Object actor(View view, String id) {
        ActorHead actor = view.overview().actors().get(id);
        if (actor == null) {
            throw new NotThere("actor", id);
        }
        Map<String, @Nullable Object> fields = RowJson.actor(actor);
        fields.put(
                "offices",
                OfficeRow.of(id, view.reader(), view.overview().overlay()).stream()
                        .map(RowJson::office)
                        .toList());
        fields.put(
                "parties",
                view.overview().ties().stream()
                        .filter(tie -> tie.from().equals(id) || tie.to().equals(id))
                        .map(RowJson::tie)
                        .toList());
        return fields;
    }

    static Object bloc(View view, String id) {
        if (!view.overview().blocs().containsKey(id)) {
            throw new NotThere("bloc", id);
        }
        List<Object> told = new java.util.ArrayList<>();
        BlocRow.reports(id, TOLD, view.reader(), view.overview().overlay()).forEach(report -> {
            ReadReport read = view.report(report);
            read.blocs().stream()
                    .filter(fact -> fact.bloc() != null && fact.bloc().id().equals(id))
                    .forEach(fact -> told.add(FindingJson.bloc(fact, read)));
        });
        return new Fields()
                .put("id", id)
                .put("name", view.overview().name(id))
                .put("told", told)
                .map();
    }

    static Object affair(View view) {
        return new Fields()
                .put("totals", view.overview().totals())
                .put("from", view.overview().from())
                .put("to", view.overview().to())
                .put("outlets", view.overview().outlets())
                .map();
    }

    /** The link between two reports; {@code copy} is null where neither is a copy of the other. */
    static Object compare(View view) {
        String a = view.query().text("a");
        String b = view.query().text("b");
        if (a == null || b == null) {
            throw new BadQuery("two reports are to be compared: a and b");
        }
        view.report(a);
        view.report(b);
        CopyLink link = view.across().copies(List.of(a)).stream()
                .filter(it -> it.original().equals(b) || it.copy().equals(b))
                .findFirst()
                .orElse(null);
        return new Fields()
                .put("copy", link == null ? null : AffairJson.copy(link))
                .map();
    }
}
