package org.rapporteur.export;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.attribution.Statement;
import org.rapporteur.copy.CopyFamily;
import org.rapporteur.story.Occurrence;
import org.rapporteur.story.Story;

/** Families of copies, and findings with how each source knows, as JSON objects. */
final class JsonKnown {

    private JsonKnown() {}

    static Map<String, @Nullable Object> of(CopyFamily family) {
        return Fields.type("family")
                .put("id", family.origin())
                .put("members", family.members().stream().map(JsonKnown::member).toList())
                .map();
    }

    private static Object member(CopyFamily.Member member) {
        var via = member.via();
        return new Fields()
                .put("report", member.reportId())
                .put("parent", member.parent())
                .put("directed", via == null ? null : member.isDirected())
                .put("copy", via == null ? null : via.id())
                .map();
    }

    /** A statement with how its report knows it. */
    static Map<String, @Nullable Object> of(Statement statement, Kinship kinship, ReportText text) {
        return known(JsonFinding.of(statement, text), List.of(kinship.of(statement)), text.wording());
    }

    static Map<String, @Nullable Object> of(Story story, Kinship kinship, Wording wording) {
        return known(JsonAffair.of(story, wording), kinship.of(story), wording);
    }

    static Map<String, @Nullable Object> of(Occurrence occurrence, Kinship kinship, Wording wording) {
        return known(JsonAffair.of(occurrence, wording), kinship.of(occurrence), wording);
    }

    private static Map<String, @Nullable Object> known(
            Map<String, @Nullable Object> fields, List<org.rapporteur.story.Source> sources, Wording wording) {
        fields.put(
                "known_by",
                sources.stream()
                        .map(source -> new Fields()
                                .put("reports", source.reportIds())
                                .put("how", source.how().name())
                                .put("through", wording.words(source.through()))
                                .map())
                        .toList());
        return fields;
    }
}
