package org.rapporteur.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.annotation.VerbForms;
import org.rapporteur.text.Span;
import org.rapporteur.text.WordList;

/**
 * Which words within what somebody says are another's statement: utterances and views, not deeds, plans, states, or what
 * the speaker thinks at that moment.
 */
final class NestedSpeech {

    private static final String AUXILIARIES =
            "is are was were be been being has have had having 's \u2019s do does did not n't n\u2019t also already still";
    private static final String TOLD = "told warned informed assured promised asked ordered advised reminded";

    private final CueLexicon lexicon;
    /** The words that must follow a deed's form; empty where the form alone counts. */
    private final Map<String, Set<String>> deeds = new HashMap<>();

    NestedSpeech(CueLexicon lexicon) {
        this.lexicon = lexicon;
        for (WordList.Row row : WordList.read(NestedSpeech.class, "deeds.tsv").rows()) {
            List<String> words = row.values(0, " ");
            for (String form : VerbForms.of(words.get(0), row.values(1, " ")).keySet()) {
                Set<String> next = deeds.computeIfAbsent(form, key -> new HashSet<>());
                next.addAll(words.subList(1, words.size()));
            }
        }
    }

    /** Whether a draft that stands within another's content can be somebody's statement, by its words alone. */
    boolean isReported(Draft draft) {
        Span cue = draft.cueSpan;
        if (cue == null) {
            return true;
        }
        SentenceView view = draft.view;
        int from = view.indexAt(cue.begin());
        int to = view.indexAt(cue.end());
        boolean open = draft.hasSource() || isTold(view, from, to);
        return open
                && !isDeed(view, from, to)
                && !isAhead(view, from, to)
                && !isFirstPerson(draft, from, to)
                && !isSupposed(draft, from)
                && !isState(draft, from, to);
    }

    /** "is not welcome", "are at risk": a form of "be" that no word of saying follows tells how things are. */
    private static boolean isState(Draft draft, int from, int to) {
        boolean be = false;
        for (int i = from; i < to; i++) {
            be |= draft.view.isAny(i, "is are was were be been am 's \u2019s 're \u2019re");
            if (draft.view.pos(i).equals("VERB")) {
                return false;
            }
        }
        return be && draft.cue == null;
    }

    /** Whether it is the outer speaker's view of now, or what he withholds, rather than what he said another time. */
    boolean isOwnView(Draft draft) {
        Draft outer = draft.parent;
        Span cue = draft.cueSpan;
        if (outer == null || cue == null || !isSame(draft, outer)) {
            return false;
        }
        CueReading reading = CueReading.of(draft.view, cue, lexicon);
        CueLexicon.Entry entry = reading == null
                ? null
                : lexicon.find(draft.view.form(reading.verbAt()), draft.view.form(reading.verbAt() + 1));
        return reading == null || entry == null || entry.verb().attitude() || reading.negated();
    }

    private static boolean isSame(Draft inner, Draft outer) {
        return inner.sources.stream()
                .map(source -> source.actor())
                .anyMatch(
                        actor -> actor != null && outer.sources.stream().anyMatch(one -> isActor(one.actor(), actor)));
    }

    private static boolean isActor(@Nullable Actor one, Actor other) {
        return one != null && one.id().equals(other.id());
    }

    /** "I was told that": one who passes on need not be named. */
    private static boolean isTold(SentenceView view, int from, int to) {
        boolean be = false;
        for (int i = from; i < to; i++) {
            if (be && view.isAny(i, TOLD)) {
                return true;
            }
            be |= view.isAny(i, "is are was were been am");
        }
        return false;
    }

    private boolean isDeed(SentenceView view, int from, int to) {
        boolean verb = false;
        boolean having = false;
        for (int i = from; i < to; i++) {
            if (view.isAny(i, AUXILIARIES)) {
                having |= view.isAny(i, "has have had having is are was were");
                continue;
            }
            if (view.isAny(i, "never")) {
                return true;
            }
            Set<String> next = deeds.get(view.lower(i));
            boolean deed = next != null && (next.isEmpty() || next.contains(view.lower(i + 1)));
            boolean going = having && i > from && view.lower(i).endsWith("ing") && view.isAny(i - 1, AUXILIARIES);
            if (deed || going) {
                return true;
            }
            verb |= view.pos(i).equals("VERB") || lexicon.find(view.form(i), view.form(i + 1)) != null;
        }
        return having && !verb;
    }

    /** What will be done, or is asked for, has not been said. */
    private static boolean isAhead(SentenceView view, int from, int to) {
        for (int i = from; i < to; i++) {
            if (view.isAny(i, "will wo 'll \u2019ll shall must should")) {
                return true;
            }
        }
        boolean rumoured = view.isAny(from - 1, "understood said reported believed thought alleged known");
        return view.is(from, "to") && !rumoured;
    }

    /** "I praise the science": the speaker's own words of now. */
    private boolean isFirstPerson(Draft draft, int from, int to) {
        SentenceView view = draft.view;
        if (!draft.hasSource() || !view.isAny(draft.sourceFrom, "i we") || draft.sourceTo - draft.sourceFrom > 1) {
            return false;
        }
        for (int i = from; i < to; i++) {
            CueLexicon.Entry entry = lexicon.find(view.form(i), view.form(i + 1));
            if (entry != null && !entry.verb().attitude() && entry.form() == VerbForms.Form.FINITE) {
                return false;
            }
        }
        return true;
    }

    /** "until they ask for the keys": nobody has said it yet. */
    private static boolean isSupposed(Draft draft, int cue) {
        int at = draft.hasSource() ? Math.min(draft.sourceFrom, cue) : cue;
        return draft.view.isAny(at - 1, "until if unless whenever once");
    }
}
