package org.rapporteur.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorLexicon;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.actor.Discourse;
import org.rapporteur.actor.ReportActors;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.annotation.Subjects.Range;
import org.rapporteur.text.Span;

/**
 * Completes statements whose words are known: which is reported within which, through whom, who is meant, to whom, for
 * or against whom. It reads drafts alone (sentence, cue, source and content words), however these were found. For one
 * report: {@link #complete} sentence by sentence in text order, then {@link #finish} once.
 */
final class Voices {

    private final VoiceData data;
    private final @Nullable String outlet;
    private final ReportActors actors;
    private final Discourse discourse;
    private final RelayCarrier carrier = new RelayCarrier();
    private final MarkedVoices marked;

    Voices(VoiceData data, @Nullable String outlet, ReportActors actors, Discourse discourse) {
        this.outlet = outlet == null ? null : ActorLexicon.slug(outlet).replaceFirst("^the-", "");
        this.data = data;
        this.actors = actors;
        this.discourse = discourse;
        this.marked = new MarkedVoices(data.cues(), actors, discourse);
    }

    /**
     * Completes the statements found in a sentence; the list, and that of all of the report, lose those that turn out to
     * be relays only.
     */
    void complete(SentenceView view, List<Draft> found, List<Draft> all) {
        Relays relays = new Relays(data.relays(), view, actors, discourse);
        List<Draft> before = new ArrayList<>(found);
        relays.trim(found);
        SourceRepair.mend(found);
        relays.quoting(found);
        SourceRepair.tidy(found);
        relays.fold(found);
        before.removeAll(found);
        all.removeAll(before);
        Nesting.link(found, all);
        Map<Draft, @Nullable CueReading> cues = new HashMap<>();
        found.forEach(draft -> cues.put(draft, CueReading.of(view, draft.cueSpan, data.cues())));
        resolve(found);
        before = new ArrayList<>(found);
        found.removeIf(data.nested()::isOwnView);
        before.removeAll(found);
        all.removeAll(before);
        Nesting.link(found, all);
        Map<Draft, Range> addressees = new HashMap<>();
        for (Draft draft : found) {
            Range read = marked.addressee(draft);
            Range addressee = read.isNone() ? data.addressees().find(draft, cues.get(draft)) : read;
            addressees.put(draft, addressee);
            address(draft, cues.get(draft), addressee);
        }
        found.forEach(draft -> relays.told(draft, addressees.getOrDefault(draft, Range.NONE)));
        relays.read(found);
        List<Draft> pointing = carrier.carry(found, relays::isOutlet);
        found.removeAll(pointing);
        all.removeAll(pointing);
        found.stream().filter(draft -> !isNegated(draft, cues.get(draft))).forEach(this::relay);
        outermostFirst(found).forEach(draft -> Retelling.add(draft, actors));
        found.forEach(draft -> draft.relays.removeIf(this::isOwnOutlet));
    }

    /** The relays that the encoder reads, where they are no fewer than those that rules find. */
    private void relay(Draft draft) {
        List<Relay> read = marked.relays(draft);
        if (!read.isEmpty() && read.size() >= draft.relays.size()) {
            draft.relays.clear();
            draft.relays.addAll(read);
        }
    }

    /** Nobody passes on what was not said. */
    private static boolean isNegated(Draft draft, @Nullable CueReading cue) {
        return cue != null && (cue.negated() || SaidWords.isNegated(draft.view, cue.begin()));
    }

    /** The report's own outlet is no relay. */
    private boolean isOwnOutlet(Relay relay) {
        String name = ActorLexicon.slug(relay.name()).replaceFirst("^the-", "");
        return outlet != null && (name.equals(outlet) || outlet.endsWith("-" + name) || outlet.startsWith(name + "-"));
    }

    /** Resolves the sources in text order, so that each finds who spoke before. */
    private void resolve(List<Draft> found) {
        List<Draft> inOrder = new ArrayList<>(found);
        inOrder.sort(Comparator.comparingInt(draft -> draft.hasSource() ? draft.sourceFrom : Integer.MAX_VALUE));
        Map<Range, List<ActorReference>> known = new HashMap<>();
        for (Draft draft : inOrder) {
            Span source = draft.sourceSpan();
            if (source == null || !draft.sources.isEmpty()) {
                continue;
            }
            Range range = new Range(draft.sourceFrom, draft.sourceTo);
            draft.sources =
                    known.computeIfAbsent(range, key -> actors.resolve(draft.view, key.from(), key.to(), discourse));
        }
        for (Draft draft : inOrder) {
            Span source = draft.sourceSpan();
            if (source != null && draft.parent == null) {
                discourse.spoke(draft.sources, source.begin());
            }
        }
    }

    private void address(Draft draft, @Nullable CueReading cue, Range addressee) {
        if (addressee.isNone()) {
            return;
        }
        ActorReference whom = actors.resolve(draft.view, addressee.from(), addressee.to(), discourse)
                .get(0);
        Actor actor = whom.actor();
        boolean self = actor != null
                && draft.sources.stream()
                        .anyMatch(source ->
                                source.actor() != null && source.actor().id().equals(actor.id()));
        if (!self) {
            data.addressees().part(draft, cue, addressee);
        }
        draft.addressee = self ? ActorReference.unresolved(whom.words(), List.of()) : whom;
    }

    private static List<Draft> outermostFirst(List<Draft> found) {
        List<Draft> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt(draft -> Nesting.outward(draft).size()));
        return sorted;
    }

    /** Takes the sides that statements take, once their content is whole. */
    void finish(List<Draft> drafts) {
        outermostFirst(drafts).forEach(draft -> Retelling.add(draft, actors));
        drafts.forEach(draft -> draft.relays.removeIf(this::isOwnOutlet));
        for (Draft draft : drafts) {
            CueReading cue = CueReading.of(draft.view, draft.cueSpan, data.cues());
            Sides sides = new Sides(draft, drafts, new Parties(draft, actors, discourse));
            data.stances().find(draft, cue, sides);
            marked.sides(draft, sides);
            draft.stances = sides.found();
        }
    }
}
