package org.rapporteur.export;

import com.jerolba.carpet.annotation.NotNull;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.attribution.Statement;
import org.rapporteur.copy.CopyFamily;
import org.rapporteur.record.RecordFile.Visitor;

/** Families of copies, and how each source knows, as rows of tables. */
final class KnownRows {

    /**
     * A report in its family.
     *
     * @param family the id of the likeliest origin
     * @param position 0 for the origin; each of the others after the one it hangs under
     * @param parent the report that it hangs under, null for the origin
     * @param directed whether it is known that it was made from that one, null for the origin
     * @param copy the id of the link between the two
     */
    record Member(
            @NotNull String family,
            int position,
            @NotNull String report,
            @Nullable String parent,
            @Nullable Boolean directed,
            @Nullable String copy) {}

    /**
     * A report of an independent source behind a finding.
     *
     * @param kind STATEMENT (how its own report knows it), OCCURRENCE or STORY
     * @param source the number of the source, from 1
     * @param origin whether it is the one that stands for the source
     * @param how how that one knows
     * @param through the agency, document or outlet, or the newsroom's own words; null where nothing says so
     */
    record Known(
            @NotNull String finding,
            @NotNull String kind,
            int source,
            @NotNull String report,
            boolean origin,
            @NotNull String how,
            @Nullable String through) {}

    private final Draft draft;
    private final Kinship kinship;

    KnownRows(Draft draft) {
        this.draft = draft;
        this.kinship = new Kinship(draft);
    }

    void families(Visitor<Member> rows) throws IOException {
        for (CopyFamily family : kinship.families()) {
            int position = 0;
            for (CopyFamily.Member member : family.members()) {
                var via = member.via();
                rows.visit(new Member(
                        family.origin(),
                        position++,
                        member.reportId(),
                        member.parent(),
                        via == null ? null : member.isDirected(),
                        via == null ? null : via.id()));
            }
        }
    }

    void sources(Visitor<Known> rows) throws IOException {
        draft.reports().each(report -> {
            for (Statement statement : report.read().statements()) {
                each(statement.id(), "STATEMENT", List.of(kinship.of(statement)), rows);
            }
        });
        draft.record().eachStory(story -> each(story.id(), "STORY", kinship.of(story), rows));
        draft.record().eachOccurrence(one -> each(one.id(), "OCCURRENCE", kinship.of(one), rows));
    }

    private void each(
            @NotNull String finding, String kind, List<org.rapporteur.story.Source> sources, Visitor<Known> rows)
            throws IOException {
        int number = 0;
        for (org.rapporteur.story.Source source : sources) {
            number++;
            for (String report : source.reportIds()) {
                rows.visit(new Known(
                        finding,
                        kind,
                        number,
                        report,
                        report.equals(source.origin()),
                        source.how().name(),
                        draft.wording().words(source.through())));
            }
        }
    }
}
