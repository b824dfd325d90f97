package org.rapporteur.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorFiles;
import org.rapporteur.actor.BlocFact;
import org.rapporteur.actor.OfficeFact;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.attribution.Statement;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.copy.QuotationVariants;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.event.Event;
import org.rapporteur.intake.RawReport;
import org.rapporteur.intake.Rejection;
import org.rapporteur.intake.Report;
import org.rapporteur.story.Occurrence;
import org.rapporteur.story.Story;
import org.rapporteur.text.EvidencedDate;

/**
 * The stages that a {@link Rapporteur} calls, in order. Those for one report are called from several threads at once.
 */
public record Stages(
        Walker walker,
        Intake intake,
        Annotation annotation,
        Attribution attribution,
        EventCoding events,
        Copies copies,
        Quotations quotations,
        Stories stories,
        Occurrences occurrences,
        BlocFinding blocs,
        Dating dating,
        OfficeFinding offices) {

    /** Stages that say nothing of blocs and offices, and date findings but once. */
    public Stages(
            Walker walker,
            Intake intake,
            Annotation annotation,
            Attribution attribution,
            EventCoding events,
            Copies copies,
            Quotations quotations,
            Stories stories,
            Occurrences occurrences) {
        this(
                walker,
                intake,
                annotation,
                attribution,
                events,
                copies,
                quotations,
                stories,
                occurrences,
                text -> List.of(),
                AffairDates::with,
                text -> List.of());
    }

    /** The stages of this version. */
    public static Stages standard() {
        return standard(null);
    }

    /**
     * The stages of this version with a user's own files about actors.
     *
     * @param actors a folder of files that add to the program's or replace its rows, null for none
     * @throws org.rapporteur.actor.ActorFileException where a file of it cannot be read
     */
    public static Stages standard(@Nullable Path actors) {
        return StandardStages.create(ActorFiles.of(actors));
    }

    /** Finds the inputs under paths, in an order that depends on their names alone. */
    @FunctionalInterface
    public interface Walker {
        void walk(List<Path> paths, Consumer<RawReport> inputs, Consumer<Rejection> rejections);

        /** How many inputs there will be; -1 where that is not known without reading them. */
        default long count(List<Path> paths) {
            return -1;
        }
    }

    /** Takes one raw report in; calls exactly one of the two consumers, once. */
    @FunctionalInterface
    public interface Intake {
        void read(RawReport raw, Consumer<Report> taken, Consumer<Rejection> rejected);
    }

    /** Finds sentences, tokens, quotation marks and times. */
    @FunctionalInterface
    public interface Annotation {
        AnnotatedText annotate(Report report);
    }

    /** Finds statements. */
    @FunctionalInterface
    public interface Attribution {
        List<Statement> attribute(AnnotatedText text);
    }

    /** Codes events. */
    @FunctionalInterface
    public interface EventCoding {
        List<Event> code(AnnotatedText text, List<Statement> statements);
    }

    /** Finds what is said of blocs. */
    @FunctionalInterface
    public interface BlocFinding {
        List<BlocFact> find(AnnotatedText text);
    }

    /** Finds the offices that a report gives to people. */
    @FunctionalInterface
    public interface OfficeFinding {
        List<OfficeFact> find(AnnotatedText text);
    }

    /** Gives a report another date, or none, and dates anew what was found in it. */
    @FunctionalInterface
    public interface Dating {
        ReadReport date(ReadReport report, @Nullable EvidencedDate date);
    }

    /** Finds copies among reports, given their ids and a way to load them. */
    @FunctionalInterface
    public interface Copies {
        List<CopyLink> find(List<String> ids, Function<String, ReadReport> loader);
    }

    /** Compares the versions of quotations. */
    @FunctionalInterface
    public interface Quotations {
        List<QuotationVariants> compare(List<String> ids, Function<String, ReadReport> loader, List<CopyLink> links);
    }

    /** Groups reports into stories. */
    @FunctionalInterface
    public interface Stories {
        List<Story> group(List<String> ids, Function<String, ReadReport> loader, List<CopyLink> links);
    }

    /** Joins the mentions of one event. */
    @FunctionalInterface
    public interface Occurrences {
        List<Occurrence> join(
                List<String> ids, Function<String, ReadReport> loader, List<CopyLink> links, List<Story> stories);
    }
}
