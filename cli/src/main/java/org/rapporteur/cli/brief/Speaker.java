package org.rapporteur.cli.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.attribution.Statement;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.story.Saying;
import org.rapporteur.text.Span;
import org.rapporteur.web.words.Labels;

/**
 * Someone with all that he, she or it is reported to have said.
 *
 * @param key actor ids, or the words in lower case where nobody was settled on
 * @param name the name to show
 * @param resolved whether it is settled who is meant
 * @param wordings the words by which reports name this source, sorted
 * @param sayings what was said, the earliest first
 */
public record Speaker(String key, String name, boolean resolved, Set<String> wordings, List<Saying> sayings) {

    /** All speakers; those who said most, to the most independent sources, first, unresolved ones last. */
    public static List<Speaker> all(Dossier dossier) {
        Map<String, List<Saying>> groups = new LinkedHashMap<>();
        for (Saying saying : dossier.sayings()) {
            Statement settled = settled(saying);
            String key = keyOf(settled, dossier.report(settled.reportId()));
            groups.computeIfAbsent(key, it -> new ArrayList<>()).add(saying);
        }
        return groups.entrySet().stream()
                .map(group -> speaker(group.getKey(), group.getValue(), dossier))
                .sorted(Comparator.comparing((Speaker it) -> !it.resolved)
                        .thenComparing(it -> -it.weight())
                        .thenComparing(Speaker::name)
                        .thenComparing(Speaker::key))
                .toList();
    }

    /** At most so many wordings that tell more than the name itself: offices and descriptions, no pronouns. */
    public List<String> otherWordings(int limit) {
        return wordings.stream()
                .filter(words -> words.indexOf(' ') > 0 && !name.startsWith(words))
                .limit(limit)
                .toList();
    }

    /**
     * All sayings, but in front, in order of time, the {@code limit} that tell most: those of most independent sources,
     * then of most reports, then those in quotation marks.
     */
    List<Saying> telling(int limit) {
        List<Saying> front = sayings.stream()
                .sorted(Comparator.comparing((Saying it) -> -it.independent())
                        .thenComparing(it -> -it.versions().size())
                        .thenComparing(it -> it.first().kind()))
                .limit(limit)
                .toList();
        return Stream.concat(
                        sayings.stream().filter(front::contains),
                        sayings.stream().filter(saying -> !front.contains(saying)))
                .toList();
    }

    private int weight() {
        return sayings.stream().mapToInt(Saying::independent).sum();
    }

    /** A copy may spoil the name that the original has: the first version whose source is settled speaks for all. */
    private static Statement settled(Saying saying) {
        return saying.versions().stream().filter(Speaker::isSettled).findFirst().orElse(saying.first());
    }

    private static boolean isSettled(Statement statement) {
        return !statement.sources().isEmpty() && statement.sources().stream().allMatch(ActorReference::isResolved);
    }

    private static String keyOf(Statement statement, ReadReport read) {
        if (isSettled(statement)) {
            return statement.sources().stream()
                    .map(ActorReference::actor)
                    .map(actor -> actor == null ? "" : actor.id())
                    .sorted()
                    .collect(Collectors.joining("+"));
        }
        return "?" + Labels.speaker(statement, read).toLowerCase(Locale.ROOT);
    }

    private static Speaker speaker(String key, List<Saying> sayings, Dossier dossier) {
        Set<String> wordings = new TreeSet<>();
        for (Saying saying : sayings) {
            for (Statement version : saying.versions()) {
                Span words = version.sourceWords();
                if (words != null) {
                    wordings.add(
                            Labels.naming(dossier.report(version.reportId()).words(words)));
                }
            }
        }
        Statement first = settled(sayings.get(0));
        String name = Labels.speaker(first, dossier.report(first.reportId()));
        return new Speaker(key, name, isSettled(first), wordings, List.copyOf(sayings));
    }
}
