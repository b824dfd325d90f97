package org.rapporteur.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.copy.ReadReport;

/** A finding under correction: what it becomes, and what was done to it in words. */
abstract class Edit<T> {

    final ReadReport found;
    private final List<String> done = new ArrayList<>();
    private T finding;
    private @Nullable String problem;

    Edit(T finding, ReadReport found) {
        this.finding = finding;
        this.found = found;
    }

    /** Applies a change; false where it does not fit, with the reason in {@link #problem()}. */
    final boolean apply(Change change) {
        make(change);
        return problem == null;
    }

    /** Makes a change by {@link #becomes}, or tells by {@link #misfits} why not. */
    abstract void make(Change change);

    final void becomes(T changed, String what) {
        finding = changed;
        done.add(what);
    }

    final void misfits(String reason) {
        problem = reason;
    }

    /** Whether one of them is called so: by an actor's id or name, or the words. */
    final boolean isAnyCalled(List<ActorReference> parties, String name) {
        return parties.stream().anyMatch(one -> Targets.isCalled(one, name, found));
    }

    /** The same parties with somebody else in the place of those who are called so. */
    final List<ActorReference> replaced(List<ActorReference> parties, String name, Actor by) {
        return parties.stream()
                .map(one -> Targets.isCalled(one, name, found) ? ActorReference.resolved(one.words(), by) : one)
                .toList();
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** The finding as it is now. */
    final T finding() {
        return finding;
    }

    /** What was done. */
    final String what() {
        return String.join(", ", done);
    }

    final @Nullable String problem() {
        return problem;
    }
}
