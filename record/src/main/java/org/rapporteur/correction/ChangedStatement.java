package org.rapporteur.correction;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.attribution.Relay;
import org.rapporteur.attribution.Stance;
import org.rapporteur.attribution.Statement;
import org.rapporteur.attribution.StatementKind;
import org.rapporteur.provenance.Amendment;
import org.rapporteur.provenance.Provenance;
import org.rapporteur.text.EvidencedDate;

/** Copies of statements with one thing changed. */
final class ChangedStatement {

    private ChangedStatement() {}

    static Statement amended(Statement it, Amendment amendment) {
        return of(
                it,
                it.kind(),
                it.sources(),
                it.relays(),
                it.addressee(),
                it.stances(),
                it.said(),
                it.parent(),
                it.provenance().amended(amendment));
    }

    static Statement within(Statement it, @Nullable String parent) {
        return of(
                it,
                it.kind(),
                it.sources(),
                it.relays(),
                it.addressee(),
                it.stances(),
                it.said(),
                parent,
                it.provenance());
    }

    static Statement as(Statement it, StatementKind kind, List<Stance> stances) {
        return of(
                it, kind, it.sources(), it.relays(), it.addressee(), stances, it.said(), it.parent(), it.provenance());
    }

    static Statement by(Statement it, List<ActorReference> sources) {
        return of(
                it,
                it.kind(),
                sources,
                it.relays(),
                it.addressee(),
                it.stances(),
                it.said(),
                it.parent(),
                it.provenance());
    }

    static Statement through(Statement it, List<Relay> relays) {
        return of(
                it,
                it.kind(),
                it.sources(),
                relays,
                it.addressee(),
                it.stances(),
                it.said(),
                it.parent(),
                it.provenance());
    }

    /** With everybody whom it names replaced. */
    static Statement renamed(Statement it, UnaryOperator<ActorReference> names) {
        ActorReference addressee = it.addressee();
        return of(
                it,
                it.kind(),
                it.sources().stream().map(names).toList(),
                it.relays(),
                addressee == null ? null : names.apply(addressee),
                it.stances().stream()
                        .map(one -> new Stance(names.apply(one.party()), one.direction(), one.evidence()))
                        .toList(),
                it.said(),
                it.parent(),
                it.provenance());
    }

    /** With the date that {@code dated} has, amended where that is another. */
    static Statement dated(@Nullable Statement it, Statement dated, Amendment amendment) {
        return it == null || Objects.equals(it.said(), dated.said()) ? dated : amended(dated, amendment);
    }

    private static Statement of(
            Statement it,
            StatementKind kind,
            List<ActorReference> sources,
            List<Relay> relays,
            @Nullable ActorReference addressee,
            List<Stance> stances,
            @Nullable EvidencedDate said,
            @Nullable String parent,
            Provenance provenance) {
        return new Statement(
                it.id(),
                it.reportId(),
                kind,
                it.sourceWords(),
                sources,
                it.cue(),
                it.content(),
                relays,
                addressee,
                stances,
                it.attitude(),
                it.negated(),
                said,
                parent,
                it.passage(),
                provenance);
    }
}
