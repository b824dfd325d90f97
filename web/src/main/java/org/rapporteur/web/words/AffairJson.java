package org.rapporteur.web.words;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.copy.CopyFamily;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.copy.QuotationVariants;
import org.rapporteur.intake.Rejection;
import org.rapporteur.story.Occurrence;
import org.rapporteur.story.Source;
import org.rapporteur.story.Story;

/** What was found across reports, as JSON objects. */
public final class AffairJson {

    private AffairJson() {}

    public static Map<String, @Nullable Object> copy(CopyLink link) {
        return new Fields()
                .put("id", link.id())
                .put("original", link.original())
                .put("copy", link.copy())
                .put("directed", link.directed())
                .put("class", Fields.word(link.copyClass()))
                .put("reasons", link.reasons())
                .put("shareOfOriginal", link.shareOfOriginal())
                .put("shareOfCopy", link.shareOfCopy())
                .put(
                        "aligned",
                        link.aligned().stream()
                                .map(pair -> new Fields()
                                        .put("original", Fields.span(pair.original()))
                                        .put("copy", Fields.span(pair.copy()))
                                        .put("similarity", pair.similarity())
                                        .map())
                                .toList())
                .put("provenance", TrailJson.provenance(link.provenance()))
                .map();
    }

    /** A family of copies: each report with the one that it hangs under. */
    public static Map<String, @Nullable Object> family(CopyFamily family) {
        return new Fields()
                .put("id", family.origin())
                .put("origin", family.origin())
                .put(
                        "members",
                        family.members().stream()
                                .map(member -> new Fields()
                                        .put("report", member.reportId())
                                        .put("from", member.parent())
                                        .put("directed", member.parent() == null ? null : member.isDirected())
                                        .put(
                                                "copy",
                                                member.via() == null
                                                        ? null
                                                        : member.via().id())
                                        .map())
                                .toList())
                .map();
    }

    /** Independent sources, and how each knows. */
    public static List<Map<String, @Nullable Object>> sources(List<Source> sources) {
        return sources.stream().map(source -> source(source).map()).toList();
    }

    /** The same with the statements or events of each, its origin's first. */
    public static List<Map<String, @Nullable Object>> sources(List<Source> sources, List<String> findingIds) {
        return sources.stream()
                .map(source -> source(source)
                        .put(
                                "findings",
                                findingIds.stream()
                                        .filter(id -> source.reportIds().contains(reportOf(id)))
                                        .sorted(Comparator.comparing(
                                                id -> !reportOf(id).equals(source.origin())))
                                        .toList())
                        .map())
                .toList();
    }

    private static String reportOf(String findingId) {
        return findingId.substring(0, Math.max(0, findingId.lastIndexOf('.')));
    }

    private static Fields source(Source source) {
        return new Fields()
                .put("reports", source.reportIds())
                .put("how", Fields.word(source.how()))
                .put("through", source.through());
    }

    public static Map<String, @Nullable Object> quotation(QuotationVariants quotation) {
        return new Fields()
                .put("id", quotation.id())
                .put(
                        "versions",
                        quotation.versions().stream().map(AffairJson::version).toList())
                .put("provenance", TrailJson.provenance(quotation.provenance()))
                .map();
    }

    private static Map<String, @Nullable Object> version(QuotationVariants.Version version) {
        return new Fields()
                .put("report", version.reportId())
                .put("statement", version.statementId())
                .put("span", Fields.span(version.span()))
                .put("words", version.words())
                .put("grade", version.grade().label())
                .put("reasons", version.reasons())
                .put(
                        "diff",
                        version.diff().stream()
                                .map(part -> List.of(Fields.word(part.kind()), part.words()))
                                .toList())
                .map();
    }

    /** A story with how each of its sources knows. */
    public static Map<String, @Nullable Object> story(Story story, List<Source> knownBy) {
        Map<String, @Nullable Object> fields = story(story);
        fields.put("knownBy", sources(knownBy));
        return fields;
    }

    public static Map<String, @Nullable Object> story(Story story) {
        return TrailJson.corrected(
                new Fields()
                        .put("id", story.id())
                        .put("title", story.title())
                        .put("storyline", story.storyline())
                        .put("from", story.from())
                        .put("to", story.to())
                        .put("reports", story.reportIds())
                        .put("sources", story.sources()),
                story.amendments());
    }

    /** An occurrence with how each of its sources knows. */
    public static Map<String, @Nullable Object> occurrence(Occurrence occurrence, List<Source> knownBy) {
        Map<String, @Nullable Object> fields = occurrence(occurrence);
        fields.put("knownBy", sources(knownBy));
        return fields;
    }

    public static Map<String, @Nullable Object> occurrence(Occurrence occurrence) {
        return TrailJson.corrected(
                new Fields()
                        .put("id", occurrence.id())
                        .put("type", occurrence.type().name())
                        .put("quad", occurrence.type().quad())
                        .put("date", occurrence.date())
                        .put("place", TrailJson.place(occurrence.place()))
                        .put("actors", occurrence.actors())
                        .put("recipients", occurrence.recipients())
                        .put("mentions", occurrence.eventIds())
                        .put("independentReports", occurrence.independentReports())
                        .put("disagreements", occurrence.disagreements()),
                occurrence.amendments());
    }

    public static Map<String, @Nullable Object> rejection(Rejection rejection) {
        return new Fields()
                .put("origin", rejection.origin())
                .put("place", rejection.place())
                .put("reason", rejection.reason())
                .map();
    }
}
