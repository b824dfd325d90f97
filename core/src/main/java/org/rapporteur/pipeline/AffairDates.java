package org.rapporteur.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.dating.RelatedDates;
import org.rapporteur.dating.RelatedDates.Related;
import org.rapporteur.dating.RelatedDates.Relation;
import org.rapporteur.story.Story;
import org.rapporteur.text.EvidencedDate;
import org.rapporteur.text.EvidencedDate.Precision;

/** Dates the reports that bear no day through those that copies and stories join them with. */
final class AffairDates {

    /** So many people of the same names make one affair's talks one. */
    private static final int PEOPLE = 2;

    /** What is needed of each report; reports themselves are too large to be kept. */
    private record Facts(String origin, @Nullable EvidencedDate date, Set<String> people) {}

    private final Function<String, ReadReport> loader;
    private final Map<String, Facts> facts = new TreeMap<>();
    private final Map<String, SortedMap<String, Relation>> related = new TreeMap<>();

    AffairDates(Function<String, ReadReport> loader, List<CopyLink> copies, List<Story> stories) {
        this.loader = loader;
        Map<String, List<String>> storylines = new TreeMap<>();
        for (Story story : stories) {
            storylines
                    .computeIfAbsent(story.storyline(), id -> new ArrayList<>())
                    .addAll(story.reportIds());
        }
        storylines.values().forEach(ids -> join(ids, Relation.STORYLINE));
        stories.forEach(story -> join(story.reportIds(), Relation.STORY));
        for (CopyLink link : copies) {
            join(List.of(link.original(), link.copy()), Relation.STORY);
            if (link.directed() && isUndated(link.copy())) {
                relations(link.copy()).put(link.original(), Relation.ORIGINAL);
            }
        }
    }

    private void join(List<String> ids, Relation relation) {
        for (String id : ids) {
            if (ids.size() > 1 && isUndated(id)) {
                ids.stream().filter(other -> !other.equals(id)).forEach(other -> relations(id)
                        .put(other, relation));
            }
        }
    }

    private SortedMap<String, Relation> relations(String id) {
        return related.computeIfAbsent(id, key -> new TreeMap<>());
    }

    /** A report of another date, whose findings are left as they are. */
    static ReadReport with(ReadReport report, @Nullable EvidencedDate date) {
        return new ReadReport(
                report.report().withPublished(date),
                report.sentences(),
                report.quotations(),
                report.statements(),
                report.events(),
                report.blocs());
    }

    /** The dates found, by the report's id. */
    SortedMap<String, EvidencedDate> find() {
        SortedMap<String, EvidencedDate> found = new TreeMap<>();
        related.forEach((id, others) -> {
            ReadReport report = loader.apply(id);
            List<Related> dated = new ArrayList<>();
            others.forEach((other, relation) -> related(id, other, relation).ifPresent(dated::add));
            RelatedDates.find(report.report(), report.sentences(), dated).ifPresent(date -> found.put(id, date));
        });
        return found;
    }

    private Optional<Related> related(String id, String other, Relation relation) {
        Facts there = facts(other);
        EvidencedDate date = there.date;
        if (date == null || (relation == Relation.STORYLINE && !samePeople(facts(id), there))) {
            return Optional.empty();
        }
        return Optional.of(new Related(there.origin, date, relation));
    }

    private static boolean samePeople(Facts one, Facts other) {
        return one.people.stream().filter(other.people::contains).count() >= PEOPLE;
    }

    private boolean isUndated(String id) {
        EvidencedDate date = facts(id).date;
        return date == null || date.precision() != Precision.DAY;
    }

    private Facts facts(String id) {
        return facts.computeIfAbsent(id, key -> {
            ReadReport report = loader.apply(key);
            return new Facts(report.report().origin(), report.report().published(), people(report));
        });
    }

    /** The ids of the people who speak or act. */
    private static Set<String> people(ReadReport report) {
        Stream<ActorReference> speakers = report.statements().stream().flatMap(one -> one.sources().stream());
        Stream<ActorReference> parties = report.events().stream()
                .flatMap(event -> Stream.concat(event.actors().stream(), event.recipients().stream()));
        Set<String> people = new TreeSet<>();
        Stream.concat(speakers, parties)
                .map(ActorReference::actor)
                .filter(actor -> actor != null && actor.kind() == Actor.Kind.PERSON)
                .forEach(actor -> people.add(actor.id()));
        return people;
    }
}
