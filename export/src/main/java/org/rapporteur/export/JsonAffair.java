package org.rapporteur.export;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.copy.AlignedSpans;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.copy.DiffPart;
import org.rapporteur.copy.QuotationVariants;
import org.rapporteur.intake.Rejection;
import org.rapporteur.story.Occurrence;
import org.rapporteur.story.Story;

/** Findings across reports, and rejections, as JSON objects. */
final class JsonAffair {

    private JsonAffair() {}

    static Map<String, @Nullable Object> of(CopyLink link, ReportText original, ReportText copy, Wording wording) {
        return Fields.type("copy")
                .put("id", link.id())
                .put("original", link.original())
                .put("copy", link.copy())
                .put("directed", link.directed())
                .put("class", link.copyClass().name())
                .put("reasons", wording.reasons(link.reasons()))
                .put("share_of_original", link.shareOfOriginal())
                .put("share_of_copy", link.shareOfCopy())
                .put(
                        "passages",
                        link.aligned().stream()
                                .map(passage -> passage(passage, original, copy))
                                .toList())
                .put("provenance", Fields.provenance(link.provenance(), wording))
                .map();
    }

    private static Object passage(AlignedSpans passage, ReportText original, ReportText copy) {
        return new Fields()
                .put("original", Fields.passage(passage.original(), original))
                .put("copy", Fields.passage(passage.copy(), copy))
                .put("similarity", passage.similarity())
                .map();
    }

    static Map<String, @Nullable Object> of(QuotationVariants quotation, Wording wording) {
        return Fields.type("quotation")
                .put("id", quotation.id())
                .put(
                        "versions",
                        quotation.versions().stream()
                                .map(version -> version(version, wording))
                                .toList())
                .put("provenance", Fields.provenance(quotation.provenance(), wording))
                .map();
    }

    private static Object version(QuotationVariants.Version version, Wording wording) {
        return new Fields()
                .put("report", version.reportId())
                .put("statement", version.statementId())
                .put("words", wording.words(version.words()))
                .put("begin", version.span().begin())
                .put("end", version.span().end())
                .put("grade", version.grade().name())
                .put("reasons", wording.reasons(version.reasons()))
                .put(
                        "diff",
                        version.diff().stream().map(part -> part(part, wording)).toList())
                .map();
    }

    private static Object part(DiffPart part, Wording wording) {
        return new Fields()
                .put("kind", part.kind().name())
                .put(
                        "words",
                        part.kind() == DiffPart.Kind.KEPT ? wording.passage(part.words()) : wording.words(part.words()))
                .map();
    }

    static Map<String, @Nullable Object> of(Story story, Wording wording) {
        return Fields.corrected(
                        Fields.type("story")
                                .put("id", story.id())
                                .put("title", wording.words(story.title()))
                                .put("storyline", story.storyline())
                                .put("reports", story.reportIds())
                                .put("sources", story.sources())
                                .put("from", story.from())
                                .put("to", story.to()),
                        story.amendments(),
                        wording)
                .map();
    }

    static Map<String, @Nullable Object> of(Occurrence occurrence, Wording wording) {
        return Fields.corrected(
                        Fields.type("occurrence")
                                .put("id", occurrence.id())
                                .put("event_type", occurrence.type().name())
                                .put("date", occurrence.date())
                                .put(
                                        "place",
                                        occurrence.place() == null
                                                ? null
                                                : Fields.place(occurrence.place())
                                                        .map())
                                .put("actors", occurrence.actors())
                                .put("recipients", occurrence.recipients())
                                .put("events", occurrence.eventIds())
                                .put("independent_reports", occurrence.independentReports())
                                .put("disagreements", occurrence.disagreements()),
                        occurrence.amendments(),
                        wording)
                .map();
    }

    static Map<String, @Nullable Object> of(Rejection rejection) {
        return Fields.type("rejection")
                .put("origin", rejection.origin())
                .put("place", rejection.place())
                .put("reason", rejection.reason())
                .map();
    }
}
