package org.rapporteur.cli.brief;

import java.util.List;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.attribution.Statement;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.copy.Grade;
import org.rapporteur.copy.QuotationVariants;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.intake.Rejection;

/**
 * What a reader should not take for settled.
 *
 * @param unresolved statements whose source is not settled
 * @param shaky statements that the program itself holds for more likely wrong than right
 * @param undated reports without a date
 * @param undirected copies of which nobody can tell which is the original
 * @param unsure quotations of which it is open whether a version changes the sense
 * @param rejections inputs that were not taken in
 */
public record Doubts(
        List<Statement> unresolved,
        List<Statement> shaky,
        List<ReadReport> undated,
        List<CopyLink> undirected,
        List<QuotationVariants> unsure,
        List<Rejection> rejections) {

    static Doubts of(Dossier dossier) {
        List<Statement> statements = dossier.reports().stream()
                .flatMap(read -> read.statements().stream())
                .toList();
        return new Doubts(
                statements.stream().filter(Doubts::isUnresolved).toList(),
                statements.stream()
                        .filter(it -> !isUnresolved(it) && it.provenance().confidence() < 0.5)
                        .toList(),
                dossier.reports().stream()
                        .filter(read -> read.report().published() == null)
                        .toList(),
                dossier.affair().copies().stream()
                        .filter(link -> !link.directed())
                        .toList(),
                dossier.affair().quotations().stream()
                        .filter(it -> it.versions().stream().anyMatch(version -> version.grade() == Grade.UNSURE))
                        .toList(),
                dossier.rejections());
    }

    private static boolean isUnresolved(Statement statement) {
        return statement.sources().isEmpty() || !statement.sources().stream().allMatch(ActorReference::isResolved);
    }

    public boolean isEmpty() {
        return unresolved.isEmpty()
                && shaky.isEmpty()
                && undated.isEmpty()
                && undirected.isEmpty()
                && unsure.isEmpty()
                && rejections.isEmpty();
    }
}
