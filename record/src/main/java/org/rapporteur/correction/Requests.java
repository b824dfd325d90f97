package org.rapporteur.correction;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.correction.CorrectionException.Kind;
import org.rapporteur.correction.Target.What;
import org.rapporteur.event.PloverModes;
import org.rapporteur.event.PloverType;
import org.rapporteur.pipeline.Affair;
import org.rapporteur.text.EvidencedDate;

/** Makes corrections of what people ask for, or tells them why not. */
public final class Requests {

    private static final Set<What> GROUPS = Set.of(What.STORY, What.OCCURRENCE);
    private static final Set<What> JUDGED = Set.of(
            What.STATEMENT,
            What.EVENT,
            What.BLOC,
            What.COPY,
            What.QUOTATION,
            What.VERSION,
            What.OCCURRENCE,
            What.MEMBERSHIP);

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
            return merged(targets);
        }
        if (change instanceof Change.Split split) {
            return split(split, targets);
        }
        if (change instanceof Change.Copy || change instanceof Change.NotCopy) {
            return pair(targets);
        }
        need(targets.size() == 1, "it is about one finding");
        single(change, targets.get(0));
        return targets;
    }

    private static void single(Change change, Target target) {
        What what = target.what();
        if (change instanceof Change.Accept) {
            need(JUDGED.contains(what) || what == What.STORY, name(target) + " is no finding");
        } else if (change instanceof Change.Reject) {
            need(what != What.STORY, name(target) + " is a story: split it, or reject a report in it by STORY/REPORT");
            need(JUDGED.contains(what), name(target) + " is no finding");
        } else if (change instanceof Change.RetypeEvent retype) {
            need(what == What.EVENT, name(target) + " is no event");
            mode(retype);
        } else if (change instanceof Change.Party) {
            need(what == What.EVENT, name(target) + " is no event");
        } else if (change instanceof Change.Date date) {
            need(what == What.REPORT, name(target) + " is no report");
            date(date.date());
        } else {
            need(what == What.STATEMENT, name(target) + " is no statement");
        }
    }

    private static void mode(Change.RetypeEvent retype) {
        PloverType type = retype.type();
        if (type != null && retype.mode() != null) {
            List<String> modes = new PloverModes().of(type);
            String known = modes.isEmpty() ? "none" : String.join(", ", modes);
            need(modes.contains(retype.mode()), type + " has no mode " + retype.mode() + "; it has " + known);
        }
    }

    private static void date(String iso) {
        try {
            EvidencedDate.parse(iso, "");
        } catch (DateTimeException | StringIndexOutOfBoundsException e) {
            throw CorrectionException.misfit(iso + " is no date; write 2024-04-09, 2024-04 or 2024");
        }
    }

    private static List<Target> merged(List<Target> targets) {
        need(targets.size() > 1, "a merge needs two ids at least");
        What what = targets.get(0).what();
        need(what == What.ACTOR || GROUPS.contains(what), name(targets.get(0)) + " cannot be merged");
        for (Target target : targets) {
            need(target.what() == what, "only things of one kind can be merged; " + name(target) + " is another");
        }
        Set<String> ids = targets.stream().map(Target::shown).collect(Collectors.toSet());
        need(ids.size() == targets.size(), "one of them is named twice");
        return targets;
    }

    private static List<Target> split(Change.Split split, List<Target> targets) {
        need(targets.size() > 1, "a split needs the members that leave");
        What what = targets.get(0).what();
        need(what == What.ACTOR || GROUPS.contains(what), name(targets.get(0)) + " cannot be split");
        need(
                (what == What.ACTOR) == (split.as() != null),
                what == What.ACTOR ? "say who is meant instead" : "only mentions of an actor become another actor's");
        Set<What> fitting = what == What.ACTOR
                ? Set.of(What.STATEMENT, What.EVENT, What.REPORT)
                : Set.of(what == What.STORY ? What.REPORT : What.EVENT);
        for (Target member : targets.subList(1, targets.size())) {
            need(fitting.contains(member.what()), name(member) + " is no member of " + name(targets.get(0)));
        }
        return targets;
    }

    private List<Target> pair(List<Target> targets) {
        if (targets.size() == 1 && targets.get(0).what() == What.COPY) {
            return targets;
        }
        boolean reports = targets.stream().allMatch(one -> one.what() == What.REPORT);
        need(reports && targets.size() == 2, "a copy needs the ids of two reports");
        List<String> ids = targets.stream().map(Target::shown).toList();
        need(!ids.get(0).equals(ids.get(1)), "a report is no copy of itself");
        return List.of(naming.reports(What.COPY, String.join(" ", ids), ids));
    }

    private void undo(Change.Undo undo) {
        List<HistoryEntry> history = current.history();
        HistoryEntry entry = history.stream()
                .filter(one -> one.correction().id() == undo.correction())
                .findFirst()
                .orElseThrow(() -> new CorrectionException(
                        Kind.UNKNOWN, "there is no correction " + undo.correction() + "; there are " + history.size()));
        need(entry.undoneBy() == null, "correction " + undo.correction() + " was undone by " + entry.undoneBy());
    }

    private static String name(Target target) {
        return target.shown();
    }

    private static void need(boolean condition, String problem) {
        if (!condition) {
            throw CorrectionException.misfit(problem);
        }
    }
}
