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
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.annotation.TimeExpression;
import org.rapporteur.intake.BlockKind;
import org.rapporteur.provenance.Provenance;
import org.rapporteur.text.EvidencedDate;
import org.rapporteur.text.Span;

/**
 * The attribution stage: who said what. What the encoder marked gives the outermost statements; rules complete them and
 * find what is reported within them. Safe for use by several threads.
 */
public final class Attributor {

    /** Changes when the statements found may. */
    public static final String VERSION = "2";

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
        MarkedSpeech marked = new MarkedSpeech(text, text.speech(), finder);
        MarkedSpeech within = new MarkedSpeech(text, text.nested(), finder);
        for (int i = 0; i < text.sentences().size(); i++) {
            SentenceView view = marked.view(i);
            List<Draft> found = read(view, marked.in(i), within.in(i), actors, discourse);
            voices.complete(view, found);
            if (found.isEmpty()) {
                loose.attach(view, drafts);
            }
            drafts.addAll(found);
        }
        loose.complete(drafts);
        new WholeQuotations(text).complete(drafts);
        voices.finish(drafts);
        return statements(text, drafts);
    }

    /** What the encoder found in a sentence and within what was said there; headlines by their form too. */
    private List<Draft> read(
            SentenceView view, List<Draft> marked, List<Draft> within, ReportActors actors, Discourse discourse) {
        if (view.sentence().kind() == BlockKind.TITLE && marked.isEmpty()) {
            return new ArrayList<>(Labels.headline(view, actors, discourse));
        }
        List<Draft> found = new ArrayList<>(marked);
        String mode = System.getProperty("nestmode", "both");
        if (!mode.equals("rules")) found.addAll(within);
        if (!mode.equals("enc")) for (Draft draft : SentenceAttributor.read(view, finder, actors, discourse)) {
            if (marked.stream().anyMatch(outer -> Nesting.holds(outer, draft)) && (mode.equals("rules") || within.stream().noneMatch(other -> other.cueSpan != null && draft.cueSpan != null && other.cueSpan.overlaps(draft.cueSpan)))) {
                found.add(draft);
            }
        }
        return found;
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
                new Provenance("attribution", VERSION, model(text), draft.confidence));
    }

    private static @Nullable String model(AnnotatedText text) {
        String model = text.speech().model();
        return model.isEmpty() ? null : model;
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
