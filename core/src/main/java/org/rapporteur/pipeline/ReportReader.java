package org.rapporteur.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.rapporteur.actor.BlocFact;
import org.rapporteur.actor.OfficeFact;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.attribution.Statement;
import org.rapporteur.event.Event;
import org.rapporteur.intake.RawReport;
import org.rapporteur.intake.Rejection;
import org.rapporteur.intake.Report;

/** Takes one raw report through the stages for one report; whatever happens in them becomes a {@link Reading}. */
final class ReportReader {

    /** A stage that failed on a report. */
    private static final class StageFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        StageFailure(String stage, String what, Throwable cause) {
            super("internal error in stage " + stage + ": " + what, cause);
        }
    }

    private final Stages stages;

    ReportReader(Stages stages) {
        this.stages = stages;
    }

    /** Reads a report unless its id is known. What {@code known} throws is thrown: the store's trouble is no report's. */
    Reading read(RawReport raw, Predicate<String> known) {
        try {
            List<Rejection> rejected = new ArrayList<>(1);
            List<Report> taken = in("intake", () -> takeIn(raw, rejected));
            return taken.isEmpty() ? new Reading.Rejected(rejected.get(0)) : find(taken.get(0), known);
        } catch (StageFailure failure) {
            return new Reading.Rejected(new Rejection(raw.origin(), null, String.valueOf(failure.getMessage())));
        }
    }

    /** What the stages find in a report; throws what they throw. */
    ReportFindings find(Report report) {
        AnnotatedText text = in("annotation", () -> stages.annotation().annotate(report));
        List<Statement> statements =
                in("attribution", () -> stages.attribution().attribute(text));
        List<Event> events = in("event", () -> stages.events().code(text, statements));
        List<BlocFact> blocs = in("actor", () -> stages.blocs().find(text));
        List<OfficeFact> offices = in("actor", () -> stages.offices().find(text));
        ReportFindings findings = new ReportFindings(text, statements, events, blocs, offices);
        in("check", () -> FindingsCheck.problem(findings)).ifPresent(problem -> {
            throw new StageFailure(problem.stage(), problem.what(), new IllegalStateException(problem.what()));
        });
        return findings;
    }

    private Reading find(Report report, Predicate<String> known) {
        return known.test(report.id())
                ? new Reading.AlreadyThere(report.id(), report.origin())
                : new Reading.Read(find(report));
    }

    private List<Report> takeIn(RawReport raw, List<Rejection> rejected) {
        List<Report> taken = new ArrayList<>(1);
        stages.intake().read(raw, taken::add, rejected::add);
        if (taken.size() + rejected.size() != 1) {
            throw new IllegalStateException(
                    taken.size() + " reports and " + rejected.size() + " rejections of one input");
        }
        return taken;
    }

    /** A stack overflow is the report's fault (nesting without end), so it counts as a failure; other errors are not. */
    private static <T> T in(String stage, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException | StackOverflowError e) {
            throw new StageFailure(stage, e.toString(), e);
        }
    }
}
