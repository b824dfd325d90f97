package org.rapporteur.record;

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

    static Map<String, @Nullable Object> of(CopyLink link, String original, String copy) {
        return Fields.type("copy")
                .put("id", link.id())
                .put("original", link.original())
                .put("copy", link.copy())
                .put("directed", link.directed())
                .put("class", link.copyClass().name())
                .put("reasons", link.reasons())
                .put("share_of_original", link.shareOfOriginal())
                .put("share_of_copy", link.shareOfCopy())
                .put(
                        "passages",
                        link.aligned().stream()
                                .map(passage -> passage(passage, original, copy))
                                .toList())
                .put("provenance", Fields.provenance(link.provenance()))
                .map();
    }

    private static Object passage(AlignedSpans passage, String original, String copy) {
        return new Fields()
                .put("original", Fields.words(passage.original(), original))
                .put("copy", Fields.words(passage.copy(), copy))
                .put("similarity", passage.similarity())
                .map();
    }

    static Map<String, @Nullable Object> of(QuotationVariants quotation) {
        return Fields.type("quotation")
                .put("id", quotation.id())
                .put(
                        "versions",
                        quotation.versions().stream().map(JsonAffair::version).toList())
                .put("provenance", Fields.provenance(quotation.provenance()))
                .map();
    }

    private static Object version(QuotationVariants.Version version) {
        return new Fields()
                .put("report", version.reportId())
                .put("statement", version.statementId())
                .put("words", version.words())
                .put("begin", version.span().begin())
                .put("end", version.span().end())
                .put("grade", version.grade().name())
                .put("reasons", version.reasons())
                .put("diff", version.diff().stream().map(JsonAffair::part).toList())
                .map();
    }

    private static Object part(DiffPart part) {
        return new Fields()
                .put("kind", part.kind().name())
                .put("words", part.words())
                .map();
    }

    static Map<String, @Nullable Object> of(Story story) {
        return Fields.corrected(
                        Fields.type("story")
                                .put("id", story.id())
                                .put("title", story.title())
                                .put("storyline", story.storyline())
                                .put("reports", story.reportIds())
                                .put("sources", story.sources())
                                .put("from", story.from())
                                .put("to", story.to()),
                        story.amendments())
                .map();
    }

    static Map<String, @Nullable Object> of(Occurrence occurrence) {
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
                        occurrence.amendments())
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
