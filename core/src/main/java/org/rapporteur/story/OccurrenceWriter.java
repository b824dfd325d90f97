package org.rapporteur.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.event.PloverType;
import org.rapporteur.text.Digest;

/** From joined mentions to an {@link Occurrence}: what most independent sources say, and where they disagree. */
final class OccurrenceWriter {

    private static final int ID_DIGITS = 8;

    private final IndependentSources sources;
    private final StatementSources mentioned;

    OccurrenceWriter(IndependentSources sources, StatementSources mentioned) {
        this.sources = sources;
        this.mentioned = mentioned;
    }

    Occurrence write(List<Mention> mentions) {
        List<String> disagreements = new ArrayList<>();
        disagree("type", byValue(mentions, m -> lower(m.event().type())), disagreements);
        Map<String, List<String>> dates = byValue(mentions, Mention::isoDate);
        disagree("date", withoutCoarser(dates), disagreements);
        OccurrencePlace place = OccurrencePlace.of(mentions);
        disagree("place", place.disagreeing(), disagreements);
        disagree("status", byValue(mentions, m -> lower(m.event().status())), disagreements);
        return new Occurrence(
                "oc-" + Digest.id(ID_DIGITS, mentions.get(0).event().id()),
                PloverType.valueOf(Objects.requireNonNull(
                        mostSupported(byValue(mentions, m -> m.event().type().name())))),
                mostSupported(withoutCoarser(dates)),
                place.called(mostSupported(place.told())),
                names(mentions, m -> m.event().actors()),
                names(mentions, m -> m.event().recipients()),
                mentions.stream().map(m -> m.event().id()).toList(),
                mentioned.behindMentions(mentions.stream().map(Mention::event).toList()).stream()
                        .map(Source::origin)
                        .toList(),
                disagreements);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** The reports that hold each value, both sorted; mentions without a value are left out. */
    private static Map<String, List<String>> byValue(
            List<Mention> mentions, Function<Mention, @Nullable String> value) {
        Map<String, TreeSet<String>> reports = new TreeMap<>();
        for (Mention mention : mentions) {
            String key = value.apply(mention);
            if (key != null) {
                reports.computeIfAbsent(key, k -> new TreeSet<>())
                        .add(mention.event().reportId());
            }
        }
        Map<String, List<String>> sorted = new TreeMap<>();
        reports.forEach((key, ids) -> sorted.put(key, List.copyOf(ids)));
        return sorted;
    }

    /** "2024-04" does not gainsay "2024-04-09", it only knows less. */
    private static Map<String, List<String>> withoutCoarser(Map<String, List<String>> dates) {
        Map<String, List<String>> finest = new TreeMap<>(dates);
        finest.keySet().removeIf(date -> dates.keySet().stream()
                .anyMatch(other -> other.length() > date.length() && other.startsWith(date)));
        return finest;
    }

    private static void disagree(String what, Map<String, List<String>> values, List<String> disagreements) {
        if (values.size() > 1) {
            disagreements.add(what + ": "
                    + values.entrySet().stream()
                            .map(value -> value.getKey() + " in " + String.join(" and ", value.getValue()))
                            .collect(Collectors.joining(", ")));
        }
    }

    /** The value that most independent sources give, among equals the first; null where there is none. */
    private @Nullable String mostSupported(Map<String, List<String>> values) {
        return values.entrySet().stream()
                .max(Comparator.<Map.Entry<String, List<String>>>comparingInt(
                                value -> sources.families(value.getValue()).size())
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static List<String> names(
            List<Mention> mentions, Function<Mention, ? extends Collection<ActorReference>> parties) {
        TreeSet<String> names = new TreeSet<>();
        for (Mention mention : mentions) {
            for (ActorReference party : parties.apply(mention)) {
                Actor actor = party.actor();
                if (actor != null) {
                    names.add(actor.name());
                }
            }
        }
        return List.copyOf(names);
    }
}
