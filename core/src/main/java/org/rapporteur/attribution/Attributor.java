package org.rapporteur.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorLexicon;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.actor.Discourse;
import org.rapporteur.actor.ReportActors;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.Sentence;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.annotation.TimeExpression;
import org.rapporteur.intake.BlockKind;
import org.rapporteur.provenance.Provenance;
import org.rapporteur.text.EvidencedDate;
import org.rapporteur.text.Span;

/**
 * The attribution stage: who said what, by cue verbs, quotation marks and a little grammar. Safe for use by several
 * threads.
 */
public final class Attributor {

    /** Changes when the statements found may. */
    public static final String VERSION = "1";

    private final CueFinder finder = new CueFinder(new CueLexicon());
    private final VoiceData voiceData = VoiceData.read();
    private final ActorLexicon lexicon;

    public Attributor(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The statements of a report, in text order. */
    public List<Statement> attribute(AnnotatedText text) {
        ReportActors actors = ReportActors.of(text, lexicon);
        Discourse discourse = new Discourse();
        LooseQuotations loose = new LooseQuotations(text);
        List<Draft> drafts = new ArrayList<>();
        Voices voices = new Voices(voiceData, text.report().outlet(), actors, discourse);
        for (Sentence sentence : text.sentences()) {
            SentenceView view = new SentenceView(text, sentence);
            List<Draft> found = read(view, actors, discourse, drafts);
            voices.complete(view, found);
            if (found.isEmpty()) {
                loose.attach(view, drafts);
            }
            drafts.addAll(found);
        }
        loose.complete(drafts);
        voices.finish(drafts);
        return statements(text, drafts);
    }

    private List<Draft> read(SentenceView view, ReportActors actors, Discourse discourse, List<Draft> before) {
        if (view.sentence().kind() == BlockKind.TITLE) {
            return new ArrayList<>(Labels.headline(view, actors, discourse));
        }
        Draft last = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean inTurn =
                last != null && last.lastContentEnd() >= view.sentence().span().end();
        if (last != null
                && inTurn
                && last.view.sentence().block() == view.sentence().block()
                && last.cue == null) {
            return new ArrayList<>();
        }
        List<Draft> turn = Labels.turn(view, actors, discourse).map(List::of).orElse(List.of());
        return turn.isEmpty() ? SentenceAttributor.read(view, finder, actors, discourse) : new ArrayList<>(turn);
    }

    private static List<Statement> statements(AnnotatedText text, List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>(
                drafts.stream().filter(draft -> !draft.content.isEmpty()).toList());
        kept.sort(Comparator.comparingInt(Draft::begin));
        Map<Draft, String> ids = new HashMap<>();
        for (int i = 0; i < kept.size(); i++) {
            ids.put(kept.get(i), text.report().id() + ".s" + (i + 1));
        }
        return kept.stream()
                .map(draft -> statement(text, draft, ids.getOrDefault(draft, ""), parent(draft, ids)))
                .toList();
    }

    private static @Nullable String parent(Draft draft, Map<Draft, String> ids) {
        return draft.parent == null ? null : ids.get(draft.parent);
    }

    private static Statement statement(AnnotatedText text, Draft draft, String id, @Nullable String parent) {
        List<Span> content = Contents.tidy(draft.content, text.text());
        Cue cue = draft.cue;
        return new Statement(
                id,
                text.report().id(),
                Contents.kind(content, text),
                draft.sourceSpan(),
                sources(draft),
                draft.cueSpan,
                content,
                draft.relays,
                draft.addressee,
                draft.stances,
                cue != null && cue.verb().attitude(),
                cue != null && cue.negated(),
                said(text, draft, content),
                parent,
                passage(draft, content),
                Provenance.rules("attribution", VERSION, draft.confidence));
    }

    private static List<ActorReference> sources(Draft draft) {
        return draft.sources.isEmpty()
                ? List.of(ActorReference.unresolved(draft.sourceSpan(), List.of()))
                : draft.sources;
    }

    private static Span passage(Draft draft, List<Span> content) {
        Span passage = draft.view.sentence().span();
        for (Span span : content) {
            passage = passage.hull(span);
        }
        return passage;
    }

    /** A time in the cue's sentence that is no part of what was said. */
    private static @Nullable EvidencedDate said(AnnotatedText text, Draft draft, List<Span> content) {
        Span sentence = draft.view.sentence().span();
        Span cue = draft.cueSpan;
        EvidencedDate nearest = null;
        int distance = 80;
        for (TimeExpression time : text.times()) {
            boolean outside = content.stream().noneMatch(span -> span.overlaps(time.span()));
            if (cue == null || time.value() == null || !sentence.contains(time.span()) || !outside) {
                continue;
            }
            int gap = Math.max(
                    time.span().begin() - cue.end(), cue.begin() - time.span().end());
            if (gap < distance) {
                distance = gap;
                nearest = time.value();
            }
        }
        return nearest;
    }
}
