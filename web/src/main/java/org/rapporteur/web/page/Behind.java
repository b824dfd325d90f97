package org.rapporteur.web.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.attribution.Statement;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.event.Event;
import org.rapporteur.story.IndependentSources;
import org.rapporteur.story.Saying;
import org.rapporteur.story.SayingFinder;
import org.rapporteur.story.Source;
import org.rapporteur.story.StatementSources;
import org.rapporteur.story.Story;
import org.rapporteur.web.data.SpokenIn;

/**
 * The independent sources behind what is shown, and how each knows. Loads the reports that it is asked about, each once;
 * for one page or document.
 */
public final class Behind {

    /** So many reports at most are searched for versions of a statement, or are a story's that are read. */
    static final int MOST_REPORTS = 80;

    private static final Comparator<ReadReport> BY_DATE =
            Comparator.comparing(Behind::date).thenComparing(ReadReport::id);

    private final View view;
    private final IndependentSources independent;
    private final Map<String, ReadReport> reports = new HashMap<>();

    public Behind(View view) {
        this.view = view;
        this.independent = new IndependentSources(view.overview().families().trees(), this::known);
    }

    /** A report; throws {@link NotThere} for none. */
    ReadReport report(String id) {
        ReadReport read = reports.get(id);
        if (read == null) {
            read = view.report(id);
            reports.put(id, read);
        }
        return read;
    }

    private ReadReport known(String id) {
        try {
            return report(id);
        } catch (NotThere e) {
            throw new NoSuchElementException(id, e);
        }
    }

    /** What a statement says, with every version of it near in time or made from one text, and the sources behind it. */
    public Saying saying(Statement statement) {
        List<String> near = near(statement);
        List<CopyLink> links = view.across().copies(near);
        return SayingFinder.of(statement, byDate(near), links, view.across().quotationsIn(near), sources(links));
    }

    /** What the first reports of a story tell, the sayings of most independent sources first, then of most reports. */
    List<Saying> sayings(Story story) {
        List<String> ids = story.reportIds().stream().limit(MOST_REPORTS).toList();
        List<CopyLink> links = view.across().copies(ids);
        return SayingFinder.find(byDate(ids), links, view.across().quotationsIn(ids), sources(links)).stream()
                .sorted(Comparator.comparing((Saying it) -> -it.independent())
                        .thenComparing(it -> -it.versions().size()))
                .toList();
    }

    /** The sources of a story, as it counts them. */
    public List<Source> sources(Story story) {
        StatementSources sources = sources(List.of());
        return story.sources().stream().map(sources::behind).toList();
    }

    /** The sources behind mentions of one event, the earliest first. */
    public List<Source> mentions(List<Event> mentions) {
        List<String> ids = mentions.stream().map(Event::reportId).distinct().toList();
        return sources(view.across().copies(ids)).behindMentions(mentions);
    }

    /** Mentions of an event by their ids, in that order; those that were rejected are left out. */
    public List<Event> events(Collection<String> ids) {
        List<Event> events = new ArrayList<>();
        for (String id : ids) {
            report(id.substring(0, Math.max(0, id.lastIndexOf('.')))).events().stream()
                    .filter(it -> it.id().equals(id))
                    .forEach(events::add);
        }
        return events;
    }

    private StatementSources sources(List<CopyLink> links) {
        return new StatementSources(links, independent, this::known);
    }

    /** The reports in which versions of a statement may stand. */
    private List<String> near(Statement statement) {
        String own = statement.reportId();
        Set<String> ids = new LinkedHashSet<>(List.of(own));
        view.across()
                .quotationsOf(statement.id())
                .forEach(quotation -> quotation.versions().forEach(version -> ids.add(version.reportId())));
        for (CopyLink link : view.across().copies(List.of(own))) {
            ids.add(link.original());
            ids.add(link.copy());
        }
        ids.addAll(view.overview().families().of(own).reportIds());
        List<String> speakers = statement.sources().stream()
                .map(ActorReference::actor)
                .filter(Objects::nonNull)
                .map(Actor::id)
                .toList();
        var published = report(own).report().published();
        ids.addAll(SpokenIn.reports(
                speakers,
                published == null ? null : published.day().toString(),
                MOST_REPORTS,
                view.reader(),
                view.overview().overlay()));
        return ids.stream().limit(MOST_REPORTS).toList();
    }

    private List<ReadReport> byDate(Collection<String> ids) {
        return ids.stream().map(this::report).sorted(BY_DATE).toList();
    }

    private static String date(ReadReport read) {
        var published = read.report().published();
        return published == null ? "9999" : published.iso();
    }
}
