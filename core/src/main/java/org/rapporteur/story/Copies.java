package org.rapporteur.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.copy.CopyClass;
import org.rapporteur.copy.CopyLink;

/** Where grouping starts: reports alone, but copies with their originals and the same words with the same words. */
final class Copies {

    /** A link that covers less than this of both reports is a shared passage, which tells nothing of one event. */
    private static final double LEAST_SHARE = 0.3;

    private final List<Cluster> clusters = new ArrayList<>();
    private final int[] owners;
    private final MergeLog log;

    private Copies(List<Profile> reports, MergeLog log) {
        this.log = log;
        this.owners = new int[reports.size()];
        for (int place = 0; place < reports.size(); place++) {
            owners[place] = place;
            clusters.add(Cluster.of(place, reports.get(place)));
        }
    }

    static List<Cluster> together(List<Profile> reports, List<CopyLink> links, MergeLog log) {
        Copies copies = new Copies(reports, log);
        copies.joinSame(reports);
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < reports.size(); place++) {
            places.put(reports.get(place).report(), place);
        }
        links.stream()
                .filter(link -> places.containsKey(link.original()) && places.containsKey(link.copy()))
                .filter(Copies::binds)
                .sorted(Comparator.comparing(CopyLink::original).thenComparing(CopyLink::copy))
                .forEach(link -> copies.join(
                        places.getOrDefault(link.original(), 0), places.getOrDefault(link.copy(), 0), reasons(link)));
        return copies.roots();
    }

    private static boolean binds(CopyLink link) {
        return link.copyClass().isCopy()
                && link.copyClass() != CopyClass.SHARED_SOURCE
                && Math.max(link.shareOfOriginal(), link.shareOfCopy()) >= LEAST_SHARE;
    }

    private static List<String> reasons(CopyLink link) {
        List<String> reasons = new ArrayList<>();
        reasons.add("copy: " + link.copyClass().name().toLowerCase(Locale.ROOT));
        reasons.addAll(link.reasons());
        return reasons;
    }

    private void joinSame(List<Profile> reports) {
        Map<SparseVector, Integer> seen = new HashMap<>();
        for (int place = 0; place < reports.size(); place++) {
            SparseVector features = reports.get(place).features();
            Integer same = features.size() == 0 ? null : seen.putIfAbsent(features, place);
            if (same != null) {
                join(same, place, List.of("the same words"));
            }
        }
    }

    private void join(int one, int other, List<String> reasons) {
        int a = owner(one);
        int b = owner(other);
        if (a != b) {
            Cluster first = clusters.get(a);
            Cluster second = clusters.get(b);
            log.told(first, second, 1, reasons);
            clusters.set(Math.min(a, b), first.join(second));
            owners[Math.max(a, b)] = Math.min(a, b);
        }
    }

    private int owner(int place) {
        int owner = place;
        while (owners[owner] != owner) {
            owner = owners[owner];
        }
        owners[place] = owner;
        return owner;
    }

    private List<Cluster> roots() {
        List<Cluster> roots = new ArrayList<>();
        for (int place = 0; place < owners.length; place++) {
            if (owners[place] == place) {
                roots.add(clusters.get(place));
            }
        }
        return roots;
    }
}
