package org.rapporteur.correction;

import java.time.DateTimeException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.correction.Target.What;
import org.rapporteur.event.PloverModes;
import org.rapporteur.event.PloverType;
import org.rapporteur.text.EvidencedDate;

/** What a change may be about; each method throws a {@link CorrectionException} that tells why it may not. */
final class Conditions {

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

    private Conditions() {}

    static void single(Change change, Target target) {
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

    static void merged(List<Target> targets) {
        need(targets.size() > 1, "a merge needs two ids at least");
        What what = targets.get(0).what();
        need(what == What.ACTOR || GROUPS.contains(what), name(targets.get(0)) + " cannot be merged");
        for (Target target : targets) {
            need(target.what() == what, "only things of one kind can be merged; " + name(target) + " is another");
        }
        Set<String> ids = targets.stream().map(Target::shown).collect(Collectors.toSet());
        need(ids.size() == targets.size(), "one of them is named twice");
    }

    static void split(Change.Split split, List<Target> targets) {
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
    }

    private static String name(Target target) {
        return target.shown();
    }

    static void need(boolean condition, String problem) {
        if (!condition) {
            throw CorrectionException.misfit(problem);
        }
    }
}
