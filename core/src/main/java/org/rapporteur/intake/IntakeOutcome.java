package org.rapporteur.intake;

/** What became of one raw report: taken in, or rejected with a reason. */
public sealed interface IntakeOutcome {

    /** The raw report was readable. */
    record Taken(Report report) implements IntakeOutcome {}

    /** The raw report was not readable. */
    record Rejected(Rejection rejection) implements IntakeOutcome {}
}
