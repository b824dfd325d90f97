package org.rapporteur.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One that does something and one to whom it is done, for formats that have room for one of each.
 *
 * @param id the occurrence's id, with {@code -2}, {@code -3} … for the second dyad and those after it
 * @param number counts the dyads of an occurrence from 1
 * @param actor who does it, null where the reports do not tell
 * @param recipient to whom, null where the reports name nobody
 */
record Dyad(String id, int number, @Nullable Party actor, @Nullable Party recipient) {

    /** What an occurrence has at most; reports that list more parties than that give no event of each with each. */
    static final int MOST = 400;

    /** All pairs, nobody with itself; what two do to each other stands there in both directions. */
    static List<Dyad> of(Happening happening) {
        List<@Nullable Party> actors = orNobody(happening.actors());
        List<@Nullable Party> recipients = orNobody(happening.recipients());
        Set<List<@Nullable Party>> pairs = new LinkedHashSet<>();
        for (Party actor : actors) {
            for (Party recipient : recipients) {
                if (actor == null || recipient == null || !actor.key().equals(recipient.key())) {
                    pairs.add(pair(actor, recipient));
                }
            }
        }
        if (pairs.isEmpty()) {
            pairs.add(pair(actors.get(0), null)); // only with itself
        }
        List<Dyad> dyads = new ArrayList<>();
        for (List<@Nullable Party> pair : pairs) {
            int number = dyads.size() + 1;
            if (number <= MOST) {
                String id = happening.id() + (number == 1 ? "" : "-" + number);
                dyads.add(new Dyad(id, number, pair.get(0), pair.get(1)));
            }
        }
        return dyads;
    }

    private static List<@Nullable Party> pair(@Nullable Party actor, @Nullable Party recipient) {
        List<@Nullable Party> pair = new ArrayList<>();
        pair.add(actor);
        pair.add(recipient);
        return pair;
    }

    private static List<@Nullable Party> orNobody(List<Party> parties) {
        List<@Nullable Party> some = new ArrayList<>(parties);
        if (some.isEmpty()) {
            some.add(null);
        }
        return some;
    }
}
