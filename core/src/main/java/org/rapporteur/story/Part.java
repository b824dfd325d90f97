package org.rapporteur.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.rapporteur.copy.CopyLink;

/**
 * Reports that hang together, each near to some other, and their stories. No story reaches beyond, so a new report
 * changes the one part that it comes to.
 *
 * @param members the reports
 * @param stories their stories; places are those of the reports
 * @param merges what was joined and why
 */
record Part(Members members, List<Cluster> stories, List<StoryMerge> merges) {

    /**
     * What a part is made of.
     *
     * @param reports the reports, earliest first
     * @param links the copy links between them
     */
    record Members(List<Profile> reports, List<CopyLink> links) {}

    /** All parts, by their earliest reports. */
    static List<Members> all(
            List<Profile> reports, Collection<CopyLink> links, Function<String, NavigableSet<String>> near) {
        Map<String, Integer> places = new HashMap<>();
        reports.forEach(report -> places.put(report.report(), places.size()));
        Map<String, List<CopyLink>> linked = new HashMap<>();
        for (CopyLink link : links) {
            if (places.containsKey(link.original()) && places.containsKey(link.copy())) {
                linked.computeIfAbsent(link.original(), key -> new ArrayList<>())
                        .add(link);
                linked.computeIfAbsent(link.copy(), key -> new ArrayList<>()).add(link);
            }
        }
        List<Members> parts = new ArrayList<>();
        boolean[] seen = new boolean[reports.size()];
        for (int place = 0; place < seen.length; place++) {
            if (!seen[place]) {
                parts.add(from(
                        place,
                        reports,
                        seen,
                        id -> {
                            NavigableSet<Integer> others = new TreeSet<>();
                            near.apply(id).forEach(other -> others.add(places.get(other)));
                            for (CopyLink link : linked.getOrDefault(id, List.of())) {
                                others.add(places.get(link.original()));
                                others.add(places.get(link.copy()));
                            }
                            return others;
                        },
                        linked));
            }
        }
        return parts;
    }

    private static Members from(
            int start,
            List<Profile> reports,
            boolean[] seen,
            Function<String, NavigableSet<Integer>> others,
            Map<String, List<CopyLink>> linked) {
        NavigableSet<Integer> members = new TreeSet<>(List.of(start));
        Deque<Integer> next = new ArrayDeque<>(members);
        seen[start] = true;
        while (!next.isEmpty()) {
            for (int other : others.apply(reports.get(next.remove()).report())) {
                if (!seen[other]) {
                    seen[other] = true;
                    members.add(other);
                    next.add(other);
                }
            }
        }
        Map<String, CopyLink> links = new TreeMap<>();
        members.forEach(place -> linked.getOrDefault(reports.get(place).report(), List.of())
                .forEach(link -> links.put(link.id(), link)));
        return new Members(members.stream().map(reports::get).toList(), List.copyOf(links.values()));
    }

    static Part group(
            Members members,
            Function<String, NavigableSet<String>> near,
            Likeness likeness,
            double least,
            IntFunction<String> word) {
        MergeLog log = new MergeLog(members.reports(), word);
        List<Cluster> start = Copies.together(members.reports(), members.links(), log);
        List<Cluster> stories =
                Agglomeration.join(start, near(members.reports(), start, near), likeness::oneEvent, least, log::story);
        return new Part(members, stories, log.merges());
    }

    private static List<NavigableSet<Integer>> near(
            List<Profile> reports, List<Cluster> groups, Function<String, NavigableSet<String>> near) {
        Map<String, Integer> owners = new HashMap<>();
        for (int group = 0; group < groups.size(); group++) {
            for (int place : groups.get(group).members()) {
                owners.put(reports.get(place).report(), group);
            }
        }
        List<NavigableSet<Integer>> all = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            NavigableSet<Integer> others = new TreeSet<>();
            for (int place : groups.get(group).members()) {
                near.apply(reports.get(place).report())
                        .forEach(other -> others.add(Objects.requireNonNull(owners.get(other))));
            }
            others.remove(group);
            all.add(others);
        }
        return all;
    }
}
