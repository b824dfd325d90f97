package org.rapporteur.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.attribution.Statement;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.correction.Target.What;
import org.rapporteur.event.Event;

/**
 * Where a target is now: its id, or why it is nowhere. A finding is the same where the same words stand at the same place,
 * or, since another version of the program may clean the text otherwise, amid the same words.
 *
 * @param id null where it is not found
 * @param reason null where it is found
 * @param same whether it is also told the same way: type, parties, source
 */
record Located(@Nullable String id, @Nullable String reason, boolean same) {

    private static Located missing(String reason) {
        return new Located(null, reason, false);
    }

    /** Looks for a statement, event or bloc fact among what was found in its report. */
    static Located in(ReadReport read, Target wanted) {
        return among(all(read, wanted.what()), wanted);
    }

    private static List<Target> all(ReadReport read, What what) {
        List<Target> all = new ArrayList<>();
        if (what == What.STATEMENT) {
            for (Statement statement : read.statements()) {
                all.add(Targets.statement(statement, read));
            }
        } else if (what == What.EVENT) {
            for (Event event : read.events()) {
                all.add(Targets.event(event, read));
            }
        } else if (what == What.BLOC) {
            IntStream.range(0, read.blocs().size()).forEach(i -> all.add(Targets.bloc(read, i)));
        }
        return all;
    }

    static Located among(List<Target> all, Target wanted) {
        List<Target> worded = only(all, one -> one.words().equals(wanted.words()));
        List<Target> there = only(worded, one -> Objects.equals(one.span(), wanted.span()));
        if (there.isEmpty()) {
            there = only(worded, one -> one.context().equals(wanted.context()));
        }
        List<Target> marked = only(there, one -> one.mark().equals(wanted.mark()));
        List<Target> left = marked.isEmpty() ? there : marked;
        if (left.isEmpty()) {
            return missing("the program no longer finds it there");
        }
        if (left.size() > 1) {
            return missing("there are " + left.size() + " findings at these words, which cannot be told apart");
        }
        Target found = left.get(0);
        boolean same = found.mark().equals(wanted.mark());
        return new Located(found.shown(), same ? null : "what the program finds there is now " + found.mark(), same);
    }

    private static List<Target> only(List<Target> all, Predicate<Target> condition) {
        return all.stream().filter(condition).toList();
    }
}
