package org.rapporteur.pipeline;

import org.rapporteur.actor.ActorFiles;
import org.rapporteur.actor.ActorLexicon;
import org.rapporteur.actor.BlocFacts;
import org.rapporteur.actor.OfficeFacts;
import org.rapporteur.annotation.Annotator;
import org.rapporteur.attribution.Attributor;
import org.rapporteur.copy.CopyFinder;
import org.rapporteur.copy.QuotationComparer;
import org.rapporteur.dating.ReportDater;
import org.rapporteur.encoder.Encoder;
import org.rapporteur.event.EventCoder;
import org.rapporteur.intake.InputWalker;
import org.rapporteur.intake.IntakeOutcome;
import org.rapporteur.intake.ReportIntake;
import org.rapporteur.story.OccurrenceFinder;
import org.rapporteur.story.StoryFinder;

/** The stages of this version, each behind its own door. */
final class StandardStages {

    private StandardStages() {}

    static Stages create(ActorFiles files) {
        Encoder.prepare();
        ActorLexicon actors = new ActorLexicon(files);
        EventCoder events = new EventCoder(actors);
        InputWalker walker = new InputWalker();
        ReportIntake intake = new ReportIntake();
        Annotator annotator = new Annotator();
        ReportDater dater = new ReportDater();
        return new Stages(
                walker::walk,
                (raw, taken, rejected) -> {
                    IntakeOutcome outcome = intake.read(raw);
                    if (outcome instanceof IntakeOutcome.Taken read) {
                        taken.accept(read.report());
                    } else if (outcome instanceof IntakeOutcome.Rejected refused) {
                        rejected.accept(refused.rejection());
                    }
                },
                report -> dater.date(annotator.annotate(report)),
                new Attributor(actors)::attribute,
                events::code,
                new CopyFinder()::find,
                new QuotationComparer()::compare,
                new StoryFinder()::group,
                new OccurrenceFinder()::join,
                text -> BlocFacts.of(text, actors),
                new FindingDates(annotator)::date,
                text -> OfficeFacts.of(text, actors));
    }
}
