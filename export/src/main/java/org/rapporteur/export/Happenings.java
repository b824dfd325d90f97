package org.rapporteur.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.event.Event;
import org.rapporteur.event.EventStatus;
import org.rapporteur.export.Happening.DayFrom;
import org.rapporteur.record.RecordFile.Visitor;
import org.rapporteur.story.Occurrence;
import org.rapporteur.text.EvidencedDate;

/** Reads the occurrences of a record with their mentions, one after the other. */
final class Happenings {

    private final Draft draft;

    Happenings(Draft draft) {
        this.draft = draft;
    }

    /** Hands over all, by id. */
    void each(Visitor<Happening> visitor) throws IOException {
        draft.record().eachOccurrence(occurrence -> visitor.visit(read(occurrence)));
    }

    /** Hands over those that took place and have a day; the others count as left out. */
    void eachDated(Visitor<Happening> visitor) throws IOException {
        each(happening -> {
            if (!happening.tookPlace()) {
                draft.tally().leftOut("only " + happening.status().name().toLowerCase(Locale.ROOT));
            } else if (happening.day() == null) {
                draft.tally().leftOut("without any date");
            } else {
                visitor.visit(happening);
            }
        });
    }

    private Happening read(Occurrence occurrence) {
        List<Event> mentions = new ArrayList<>();
        for (String id : occurrence.eventIds()) {
            String report = id.substring(0, id.lastIndexOf('.'));
            draft.reports().get(report).read().events().stream()
                    .filter(event -> event.id().equals(id))
                    .forEach(mentions::add);
        }
        Event lead = mentions.stream()
                .min(Comparator.<Event>comparingInt(event -> rank(event.status()))
                        .thenComparing(event -> event.type() != occurrence.type()))
                .orElseThrow(() -> new IllegalStateException("an occurrence without mentions: " + occurrence.id()));
        LocalDate published = published(mentions);
        String told = occurrence.date();
        EvidencedDate date = told == null ? null : EvidencedDate.parse(told, "");
        return new Happening(
                occurrence,
                List.copyOf(mentions),
                lead,
                mode(occurrence, mentions),
                lead.status(),
                date == null ? published : date.day(),
                from(date, published),
                published,
                parties(mentions, Event::actors),
                parties(mentions, Event::recipients));
    }

    private static int rank(EventStatus status) {
        return switch (status) {
            case ASSERTED -> 0;
            case HISTORICAL -> 1;
            case FUTURE -> 2;
            case HYPOTHETICAL -> 3;
            case NEGATED -> 4;
        };
    }

    private @Nullable LocalDate published(List<Event> mentions) {
        return mentions.stream()
                .map(event -> draft.reports().get(event.reportId()).report().published())
                .filter(Objects::nonNull)
                .map(EvidencedDate::day)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static DayFrom from(@Nullable EvidencedDate date, @Nullable LocalDate published) {
        if (date != null) {
            return date.precision() == EvidencedDate.Precision.DAY ? DayFrom.TOLD : DayFrom.BEGINNING;
        }
        return published == null ? DayFrom.NONE : DayFrom.PUBLICATION;
    }

    /** The most frequent, among equals the first by name. */
    private static @Nullable String mode(Occurrence occurrence, List<Event> mentions) {
        Map<String, Integer> modes = new TreeMap<>();
        for (Event event : mentions) {
            String mode = event.mode();
            if (event.type() == occurrence.type() && mode != null) {
                modes.merge(mode, 1, Integer::sum);
            }
        }
        return modes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** Everybody who is settled, once; only where nobody is, the words of the first mention that has some. */
    private List<Party> parties(List<Event> mentions, Function<Event, List<ActorReference>> role) {
        Map<String, Party> settled = new LinkedHashMap<>();
        List<Party> words = new ArrayList<>();
        for (Event event : mentions) {
            ReportText text = draft.reports().get(event.reportId()).points();
            for (ActorReference reference : role.apply(event)) {
                String raw = text.words(reference.words());
                Actor actor = reference.actor();
                if (actor != null) {
                    settled.putIfAbsent(actor.id(), new Party(actor.name(), raw, actor));
                } else if (raw != null && words.isEmpty()) {
                    words.add(new Party(raw, raw, null));
                }
            }
        }
        return settled.isEmpty() ? List.copyOf(words) : List.copyOf(settled.values());
    }
}
