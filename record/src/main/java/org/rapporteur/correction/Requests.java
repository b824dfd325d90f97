package org.rapporteur.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.correction.CorrectionException.Kind;
import org.rapporteur.correction.Target.What;
import org.rapporteur.pipeline.Affair;

/** Makes corrections of what people ask for, or tells them why not. */
public final class Requests {

    private final Corrections current;
    private final List<Correction> all;
    private final Naming naming;

    /**
     * For a record as it is.
     *
     * @param current its corrections
     * @param affair what was found across reports, corrected
     * @param whole completes the beginning of an id; empty where nothing begins so
     */
    public Requests(
            Corrections current, List<Correction> all, Affair affair, Function<String, Optional<String>> whole) {
        this.current = current;
        this.all = List.copyOf(all);
        this.naming = new Naming(current, affair, whole);
    }

    /** An actor by id, or by a name that only one has; throws {@link CorrectionException} for nobody or several. */
    public Actor actor(String called) {
        return naming.actor(called);
    }

    /**
     * The correction that would do it.
     *
     * @throws CorrectionException where it names what is not there, or would change nothing
     */
    public Correction correction(Change change, List<String> ids, Signature signature) {
        long id = all.isEmpty() ? 1 : all.get(all.size() - 1).id() + 1;
        Change complete = change instanceof Change.Merge ? merge(ids) : change;
        List<Target> about = about(complete, ids);
        Correction made = new Correction(
                id, complete, about, signature.by(), signature.at().toString(), signature.note());
        String reason = withoutEffect(made);
        if (reason != null) {
            throw CorrectionException.misfit("this would change nothing: " + reason);
        }
        return made;
    }

    private @Nullable String withoutEffect(Correction made) {
        if (made.change() instanceof Change.Undo) {
            return null;
        }
        List<Correction> more = new ArrayList<>(all);
        more.add(made);
        List<HistoryEntry> history = new Corrections(more, current.found()).history();
        return history.get(history.size() - 1).withoutEffect();
    }

    private Change merge(List<String> ids) {
        List<Target> targets = ids.stream().map(naming::target).toList();
        boolean actors = !targets.isEmpty() && targets.get(0).what() == What.ACTOR;
        return new Change.Merge(actors ? naming.actor(targets.get(0).mark()) : null);
    }

    private List<Target> about(Change change, List<String> ids) {
        if (change instanceof Change.Undo undo) {
            undo(undo);
            return List.of();
        }
        List<Target> targets = ids.stream().map(naming::target).toList();
        if (change instanceof Change.Merge) {
            Conditions.merged(targets);
            return targets;
        }
        if (change instanceof Change.Split split) {
            Conditions.split(split, targets);
            return targets;
        }
        if (change instanceof Change.Copy || change instanceof Change.NotCopy) {
            return pair(targets);
        }
        Conditions.need(targets.size() == 1, "it is about one finding");
        Conditions.single(change, targets.get(0));
        return targets;
    }

    private List<Target> pair(List<Target> targets) {
        if (targets.size() == 1 && targets.get(0).what() == What.COPY) {
            return targets;
        }
        boolean reports = targets.stream().allMatch(one -> one.what() == What.REPORT);
        Conditions.need(reports && targets.size() == 2, "a copy needs the ids of two reports");
        List<String> ids = targets.stream().map(Target::shown).toList();
        Conditions.need(!ids.get(0).equals(ids.get(1)), "a report is no copy of itself");
        return List.of(naming.reports(What.COPY, String.join(" ", ids), ids));
    }

    private void undo(Change.Undo undo) {
        List<HistoryEntry> history = current.history();
        HistoryEntry entry = history.stream()
                .filter(one -> one.correction().id() == undo.correction())
                .findFirst()
                .orElseThrow(() -> new CorrectionException(
                        Kind.UNKNOWN, "there is no correction " + undo.correction() + "; there are " + history.size()));
        Conditions.need(
                entry.undoneBy() == null, "correction " + undo.correction() + " was undone by " + entry.undoneBy());
    }
}
