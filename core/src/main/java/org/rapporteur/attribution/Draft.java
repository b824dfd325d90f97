package org.rapporteur.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.actor.ReportActors;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.annotation.Subjects.Range;
import org.rapporteur.annotation.VoiceMark;
import org.rapporteur.text.Span;

/** A statement in the making. Belongs to one report's attribution; never leaves this package. */
final class Draft {

    final SentenceView view;
    final @Nullable Cue cue;
    int sourceFrom = -1;
    int sourceTo = -1;
    List<ActorReference> sources = List.of();

    @Nullable
    Span cueSpan;

    final List<Span> content = new ArrayList<>();
    final List<Relay> relays = new ArrayList<>();

    /** What the encoder read of relays, addressee and parties. */
    final List<VoiceMark> marks = new ArrayList<>();

    List<Stance> stances = List.of();
    double confidence = 0.7;

    @Nullable
    ActorReference addressee;

    @Nullable
    Draft parent;

    Draft(SentenceView view, @Nullable Cue cue) {
        this.view = view;
        this.cue = cue;
        this.cueSpan = cue == null ? null : view.span(cue.begin(), cue.end());
    }

    /** Who passes on, named by the tokens {@code [from, to)}. */
    static Relay relay(ReportActors actors, SentenceView view, int from, int to, ActorReference reference) {
        return new Relay(actors.relayName(view, from, to, reference), view.span(from, to));
    }

    boolean hasSource() {
        return sourceFrom >= 0;
    }

    @Nullable
    Span sourceSpan() {
        return sourceFrom < 0 ? null : view.span(sourceFrom, sourceTo);
    }

    /** The tokens that name the source; only where there is one. */
    Range source() {
        return new Range(sourceFrom, sourceTo);
    }

    void source(int from, int to) {
        sourceFrom = from;
        sourceTo = to;
    }

    boolean lacks(Relay relay) {
        return relays.stream().noneMatch(one -> one.name().equals(relay.name()) || one.overlaps(relay.words()));
    }

    /** Adds a relay as the one furthest from the speaker, where it is not there. */
    void addRelay(Relay relay) {
        if (lacks(relay)) {
            relays.add(relay);
        }
    }

    int lastContentEnd() {
        return content.stream().mapToInt(Span::end).max().orElse(0);
    }

    /** The token at which the content goes on after a place; the sentence's end where it does not. */
    int contentAfter(int from) {
        int limit = view.size();
        for (Span span : content) {
            int at = view.indexAt(span.begin());
            limit = at >= from && at < limit ? at : limit;
        }
        return limit;
    }

    int begin() {
        int begin = content.isEmpty() ? Integer.MAX_VALUE : content.get(0).begin();
        Span source = sourceSpan();
        begin = source == null ? begin : Math.min(begin, source.begin());
        return cueSpan == null ? begin : Math.min(begin, cueSpan.begin());
    }
}
