package org.rapporteur.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.event.Event;
import org.rapporteur.event.EventStatus;
import org.rapporteur.intake.Report;
import org.rapporteur.text.Span;

/** Rows of GDELT 2.0's table of mentions. Copies are mentions too; the evidence tells which are. */
final class GdeltMentions {

    static final int WIDTH = 16;

    private static final int WEB = 1;
    private static final int CITATION_ONLY = 2;
    private static final int PERCENT = 100;
    private static final int NOT_FOUND = -1;

    private final Draft draft;
    private final Tsv table;

    GdeltMentions(Draft draft, OutputStream out) {
        this.draft = draft;
        this.table = new Tsv(out, WIDTH);
    }

    void write(Dyad dyad, Happening happening) throws IOException {
        for (Event mention : happening.mentions()) {
            if (mention.status() == EventStatus.ASSERTED || mention.status() == EventStatus.HISTORICAL) {
                write(dyad, happening, mention);
            }
        }
    }

    private void write(Dyad dyad, Happening happening, Event mention) throws IOException {
        Source source = draft.reports().get(mention.reportId());
        Report report = source.report();
        String day = GdeltExport.midnight(happening.day());
        String published = GdeltExport.midnight(
                report.published() == null ? null : report.published().day());
        table.row(
                EventNumber.of(dyad),
                day,
                published,
                report.url() == null ? CITATION_ONLY : WEB,
                report.outlet(),
                report.url() == null ? report.origin() : report.url(),
                source.sentenceNumber(mention.trigger().begin()),
                offset(dyad.actor(), mention.actors(), source),
                offset(dyad.recipient(), mention.recipients(), source),
                source.points().of(mention.trigger().begin()),
                1,
                Math.round(mention.provenance().confidence() * PERCENT),
                source.points().of(source.text().length()),
                null,
                null,
                null);
    }

    /** Where this mention names a party, in code points of the clean text; -1 where it does not. */
    private static int offset(@Nullable Party party, List<ActorReference> references, Source source) {
        return references.stream()
                .filter(one -> party != null
                        && (party.actor() == null
                                ? one.actor() == null
                                : one.actor() != null
                                        && one.actor().id().equals(party.actor().id())))
                .map(ActorReference::words)
                .filter(Objects::nonNull)
                .map(Span::begin)
                .map(source.points()::of)
                .findFirst()
                .orElse(NOT_FOUND);
    }
}
