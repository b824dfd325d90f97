package org.rapporteur.cli.brief;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.attribution.Statement;
import org.rapporteur.story.Saying;
import org.rapporteur.web.words.AffairJson;
import org.rapporteur.web.words.Fields;
import org.rapporteur.web.words.FindingJson;

/** The briefing as one JSON document. */
@SuppressWarnings("NullAway") // JDK 17 does not read the nullness of type arguments from another module
public final class BriefingJson {

    private BriefingJson() {}

    public static Map<String, @Nullable Object> document(Briefing briefing) {
        Dossier dossier = briefing.dossier();
        return new Fields()
                .put("title", briefing.title())
                .put("from", briefing.from())
                .put("to", briefing.to())
                .put("reportCount", dossier.reports().size())
                .put("outletCount", briefing.outlets())
                .put("independentSourceCount", briefing.independent())
                .put(
                        "stories",
                        briefing.stories().stream()
                                .map(it -> AffairJson.story(it, dossier.sources(it)))
                                .toList())
                .put(
                        "reports",
                        dossier.reports().stream()
                                .map(read -> FindingJson.head(read.report()))
                                .toList())
                .put(
                        "copies",
                        dossier.affair().copies().stream().map(AffairJson::copy).toList())
                .put(
                        "families",
                        dossier.families().all().stream()
                                .map(AffairJson::family)
                                .toList())
                .put(
                        "speakers",
                        briefing.speakers().stream()
                                .map(it -> speaker(it, dossier))
                                .toList())
                .put(
                        "alteredQuotations",
                        briefing.altered().stream().map(AffairJson::quotation).toList())
                .put(
                        "events",
                        briefing.occurrences().stream()
                                .map(it -> AffairJson.occurrence(it, EventSection.sources(it, dossier)))
                                .toList())
                .put(
                        "blocs",
                        briefing.blocs().stream()
                                .flatMap(it -> it.said().stream())
                                .map(it -> FindingJson.bloc(it.fact(), it.read()))
                                .toList())
                .put(
                        "unresolved",
                        briefing.doubts().unresolved().stream()
                                .map(Statement::id)
                                .toList())
                .put(
                        "rejected",
                        dossier.rejections().stream().map(AffairJson::rejection).toList())
                .map();
    }

    public static Map<String, @Nullable Object> speaker(Speaker speaker, Dossier dossier) {
        return new Fields()
                .put("key", speaker.key())
                .put("name", speaker.name())
                .put("resolved", speaker.resolved())
                .put("wordings", speaker.wordings().stream().toList())
                .put(
                        "sayings",
                        speaker.sayings().stream()
                                .map(it -> saying(it, dossier))
                                .toList())
                .map();
    }

    public static Map<String, @Nullable Object> saying(Saying saying, Dossier dossier) {
        return new Fields()
                .put("independentSources", saying.independent())
                .put("knownBy", AffairJson.sources(saying.sources()))
                .put(
                        "versions",
                        saying.versions().stream()
                                .map(it -> FindingJson.statement(it, dossier.report(it.reportId())))
                                .toList())
                .map();
    }
}
