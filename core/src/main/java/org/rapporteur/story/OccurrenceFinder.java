package org.rapporteur.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.event.Event;

/**
 * Joins the mentions of one event in the world: of one type (or two that are easily taken for each other), with parties
 * and dates that agree and places that do not exclude each other, within one storyline. An undated mention joins only within its story; a mention joins only
 * where it agrees with all that are there, so that days do not drift.
 */
public final class OccurrenceFinder {

    private static final String UNDATED = "9999";

    /**
     * The occurrences, in the order of their first mentions; every event of the reports is a mention of exactly one.
     *
     * @param ids the reports, in any order
     * @param loader gives a report
     * @param links copy links, by which sources count as one
     * @param stories the stories of these reports; a report that is in none is a story of its own
     */
    public List<Occurrence> join(
            List<String> ids, Function<String, ReadReport> loader, List<CopyLink> links, List<Story> stories) {
        OccurrenceWriter writer = new OccurrenceWriter(new IndependentSources(links, loader));
        Map<String, List<List<Mention>>> joined = new LinkedHashMap<>();
        List<List<Mention>> inOrder = new ArrayList<>();
        for (Mention mention : mentions(ids, loader, stories)) {
            List<List<Mention>> near = joined.computeIfAbsent(mention.storyline(), line -> new ArrayList<>());
            List<Mention> home = home(mention, near);
            if (home.isEmpty()) {
                near.add(home);
                inOrder.add(home);
            }
            home.add(mention);
        }
        return inOrder.stream().map(writer::write).toList();
    }

    /**
     * An occurrence told anew from its mentions, for mentions that were corrected or joined by hand.
     *
     * @param id its id
     * @param mentions at least one, in the order of their reports' dates
     * @param sources which reports go back to one source
     */
    public static Occurrence retold(String id, List<Event> mentions, IndependentSources sources) {
        Occurrence told = new OccurrenceWriter(sources)
                .write(mentions.stream()
                        .map(event -> new Mention(event, id, id))
                        .toList());
        return new Occurrence(
                id,
                told.type(),
                told.date(),
                told.place(),
                told.actors(),
                told.recipients(),
                told.eventIds(),
                told.independentReports(),
                told.disagreements());
    }

    /** The mentions that this one joins, those of its own story first; a new empty list where there are none. */
    private static List<Mention> home(Mention mention, List<List<Mention>> near) {
        List<Mention> elsewhere = new ArrayList<>();
        for (List<Mention> mentions : near) {
            if (mentions.stream().allMatch(mention::mayBe)) {
                if (mentions.get(0).story().equals(mention.story())) {
                    return mentions;
                }
                elsewhere = elsewhere.isEmpty() ? mentions : elsewhere;
            }
        }
        return elsewhere;
    }

    private static List<Mention> mentions(List<String> ids, Function<String, ReadReport> loader, List<Story> stories) {
        Map<String, Story> storyOf = new LinkedHashMap<>();
        stories.forEach(story -> story.reportIds().forEach(id -> storyOf.put(id, story)));
        record Dated(String date, List<Mention> mentions) {}
        List<Dated> all = new ArrayList<>();
        for (String id : new TreeSet<>(ids)) {
            ReadReport read = loader.apply(id);
            Story story = storyOf.get(id);
            var published = read.report().published();
            List<Mention> mentions = new ArrayList<>();
            for (Event event : read.events()) {
                mentions.add(
                        new Mention(event, story == null ? id : story.id(), story == null ? id : story.storyline()));
            }
            all.add(new Dated(published == null ? UNDATED : published.iso(), mentions));
        }
        return all.stream()
                .sorted(Comparator.comparing(Dated::date))
                .flatMap(dated -> dated.mentions().stream())
                .toList();
    }
}
