package org.rapporteur.attribution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.annotation.Subjects.Range;
import org.rapporteur.attribution.Stance.Direction;
import org.rapporteur.text.Span;

/** The sides that one statement takes, as they are found: each party once, the first words that show its side. */
final class Sides {

    final Parties parties;

    private final Draft draft;
    private final List<Draft> drafts;
    private final Map<String, Stance> found = new LinkedHashMap<>();

    /** The statements of others that are reported within this one; null until they are asked for. */
    private @Nullable List<Draft> others;

    Sides(Draft draft, List<Draft> drafts, Parties parties) {
        this.draft = draft;
        this.drafts = drafts;
        this.parties = parties;
    }

    List<Stance> found() {
        return List.copyOf(found.values());
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Notes a side towards whom a noun phrase means; false where it means nobody, or the speaker. */
    boolean add(SentenceView view, Range phrase, Direction side, Span evidence) {
        List<ActorReference> meant = isWhatWasSaid(view, phrase)
                ? List.of(parties.saidBefore(view.span(phrase.from(), phrase.to()), drafts))
                : parties.of(view, phrase);
        meant.forEach(party -> put(party, side, evidence));
        return !meant.isEmpty();
    }

    /** Notes a side towards words that name a party by themselves: "our greatest friend". */
    void put(ActorReference party, Direction side, Span evidence) {
        String key = party.actor() != null ? party.actor().id() : String.valueOf(party.words());
        found.putIfAbsent(key, new Stance(party, side, evidence));
    }

    /** "That is a lie": what somebody else has said. */
    private static boolean isWhatWasSaid(SentenceView view, Range phrase) {
        return phrase.to() - phrase.from() == 1 && view.isAny(phrase.from(), "that this");
    }

    /** Whether words belong to a statement of somebody else that is reported within this one. */
    boolean isAnothers(Span words) {
        return others().stream()
                .anyMatch(one ->
                        overlaps(one.cueSpan, words) || one.content.stream().anyMatch(span -> span.overlaps(words)));
    }

    private List<Draft> others() {
        if (others == null) {
            others = drafts.stream()
                    .filter(one -> draft.equals(one.parent))
                    .filter(one -> !isOwn(one))
                    .toList();
        }
        return others;
    }

    /** Whether a statement within is the speaker's own: "I deplore the price". */
    private boolean isOwn(Draft one) {
        boolean first = one.hasSource()
                && one.sourceTo - one.sourceFrom == 1
                && one.view.isAny(one.sourceFrom, "i we")
                && draft.content.stream()
                        .anyMatch(span -> span.begin()
                                <= one.view.token(one.sourceFrom).span().begin());
        Range words = one.hasSource() ? new Range(one.sourceFrom, one.sourceTo) : Range.NONE;
        return first
                || parties.isLikelyOwnCountry(one.view, words)
                || one.sources.stream().anyMatch(source -> parties.isSpeaker(source.actor()));
    }

    private static boolean overlaps(@Nullable Span one, Span other) {
        return one != null && one.overlaps(other);
    }
}
