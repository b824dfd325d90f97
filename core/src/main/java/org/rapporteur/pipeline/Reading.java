package org.rapporteur.pipeline;

import org.rapporteur.intake.Rejection;

/** What became of one raw report. */
public sealed interface Reading {

    /** It was read. */
    record Read(ReportFindings findings) implements Reading {}

    /** The store that is being filled has it; comes up only when reading into a store. */
    record AlreadyThere(String reportId, String origin) implements Reading {}

    /** It did not become a report, or a stage failed on it. */
    record Rejected(Rejection rejection) implements Reading {}
}
