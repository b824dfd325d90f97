package org.rapporteur.correction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.correction.Target.What;
import org.rapporteur.pipeline.Affair;

/**
 * The corrections of a record, ready to be applied to what was found in it: a pure function from findings and corrections to
 * corrected findings. They are applied in the order in which they were made, so that the last one wins.
 */
public final class Corrections {

    private final Log log;
    private final Found found;
    private final ReportSteps steps;
    private final Map<Target, List<String>> actorIds = new HashMap<>();
    private final List<Correction> everywhere = new ArrayList<>();
    private final Map<String, List<Correction>> byReport = new TreeMap<>();

    /** All corrections, in order, and what they are applied to. */
    public Corrections(List<Correction> all, Found found) {
        this.log = new Log(all);
        this.found = found;
        this.steps = new ReportSteps(this::actorIds, new Redating());
        for (Correction one : log.inForce()) {
            if (one.change() instanceof Change.Merge merge && merge.into() != null) {
                everywhere.add(one);
            }
            for (String report : new TreeSet<>(Touched.reports(one))) {
                byReport.computeIfAbsent(report, id -> new ArrayList<>()).add(one);
            }
        }
    }

    /** Whether no correction holds. */
    public boolean isEmpty() {
        return log.inForce().isEmpty();
    }

    /** A report as corrected; the same object where no correction concerns it. */
    public ReadReport apply(ReadReport read) {
        boolean concerned = !everywhere.isEmpty() || byReport.containsKey(read.id());
        return concerned ? state(read, new Outcomes()).read() : read;
    }

    /** What becomes of the findings across reports. Loads all of them, and keeps what differs. */
    public AffairChanges changes() {
        if (isEmpty()) {
            return AffairChanges.NONE;
        }
        Affair affair = found.affair();
        return AffairChanges.between(affair, new AffairCorrection(this, affair, new Outcomes()).corrected());
    }

    /** The whole history, with what has become of each correction. */
    public List<HistoryEntry> history() {
        Outcomes outcomes = new Outcomes();
        if (!isEmpty()) {
            new AffairCorrection(this, found.affair(), outcomes).corrected();
        }
        List<HistoryEntry> entries = new ArrayList<>();
        for (Correction one : log.all()) {
            Long undoneBy = log.undoneBy(one);
            boolean holds = undoneBy == null && !(one.change() instanceof Change.Undo);
            entries.add(new HistoryEntry(one, undoneBy, holds ? outcomes.withoutEffect(one) : null));
        }
        return entries;
    }

    List<Correction> inForce() {
        return log.inForce();
    }

    Found found() {
        return found;
    }

    /** The reports that some correction concerns, sorted. */
    public Collection<String> reports() {
        TreeSet<String> touched = new TreeSet<>(byReport.keySet());
        for (Correction merge : everywhere) {
            merge.about().stream()
                    .flatMap(target -> actorIds(target).stream())
                    .forEach(id -> touched.addAll(found.naming(id)));
        }
        touched.removeIf(id -> !found.hasReport(id));
        return touched;
    }

    /** The reports whose own findings may read otherwise once a correction is made. */
    public Collection<String> touchedBy(Correction made) {
        Correction root = made;
        while (root.change() instanceof Change.Undo undo) {
            Correction undone = log.numbered(undo.correction());
            if (undone == null || undone.id() >= root.id()) {
                return List.of();
            }
            root = undone;
        }
        TreeSet<String> touched = new TreeSet<>(Touched.reports(root));
        if (root.change() instanceof Change.Merge merge && merge.into() != null) {
            // Whom earlier and later corrections name may be merged too.
            touched.addAll(byReport.keySet());
            root.about().stream()
                    .flatMap(target -> actorIds(target).stream())
                    .forEach(id -> touched.addAll(found.naming(id)));
        }
        return touched;
    }

    ReportState state(ReadReport read, Outcomes outcomes) {
        ReportState state = new ReportState(read);
        Stream.concat(everywhere.stream(), byReport.getOrDefault(read.id(), List.of()).stream())
                .distinct()
                .sorted(Comparator.comparingLong(Correction::id))
                .forEach(one -> steps.apply(one, state, outcomes));
        return state;
    }

    /** The ids under which an actor goes now: its own, or where nobody has that any more, that of the only one of its name. */
    List<String> actorIds(Target target) {
        if (target.what() != What.ACTOR) {
            return List.of();
        }
        return actorIds.computeIfAbsent(target, wanted -> {
            boolean known = !found.actors(wanted.mark()).isEmpty()
                    || introduced().stream().anyMatch(one -> one.id().equals(wanted.mark()));
            List<String> named = known ? List.of(wanted.mark()) : found.actorsNamed(wanted.words());
            return named.size() == 1 ? named : List.of();
        });
    }

    /** The actors whom corrections name, whether or not the program found them too. */
    List<Actor> introduced() {
        return log.inForce().stream()
                .map(Correction::change)
                .map(Corrections::actor)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static @Nullable Actor actor(Change change) {
        if (change instanceof Change.Source source) {
            return source.to();
        }
        if (change instanceof Change.Party party) {
            return party.to();
        }
        return change instanceof Change.Split split ? split.as() : null;
    }
}
