package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.WordList;

/** States that are no more ({@code former-states.tsv}): when they were, and what came after them. */
public final class FormerStates {

    /**
     * A state that is no more.
     *
     * @param code its former ISO 3166-1 alpha-3 code
     * @param names the name to show first
     * @param continuedBy the state that continues it in law, null for none
     * @param successors the states on its land, ISO 3166-1 alpha-3
     */
    public record FormerState(
            String code, List<String> names, Term term, @Nullable String continuedBy, List<String> successors) {

        public FormerState {
            names = List.copyOf(names);
            successors = List.copyOf(successors);
        }
    }

    private final Map<String, FormerState> byCode = new TreeMap<>();
    private final Map<String, FormerState> byName = new TreeMap<>();

    /** The program's own data. */
    public FormerStates() {
        this(ActorFiles.standard());
    }

    FormerStates(ActorFiles files) {
        for (WordList.Row row : files.rows(ActorFile.FORMER_STATES)) {
            List<String> names = new ArrayList<>(List.of(ActorLexicon.unmarked(row.field(1))));
            row.values(2, ";").forEach(name -> names.add(ActorLexicon.unmarked(name)));
            FormerState state = new FormerState(
                    row.field(0),
                    names,
                    Term.parse(row.field(3), row.field(4)),
                    row.field(5).isEmpty() ? null : row.field(5),
                    row.values(6, ";"));
            byCode.put(state.code(), state);
            names.forEach(name -> byName.putIfAbsent(name, state));
        }
    }

    /** The codes of all of them, in order. */
    public Set<String> codes() {
        return Collections.unmodifiableSet(byCode.keySet());
    }

    public Optional<FormerState> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The state of a name, without "the"; case matters. */
    public Optional<FormerState> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
