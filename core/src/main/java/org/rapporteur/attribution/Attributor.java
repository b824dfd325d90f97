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
import org.rapporteur.intake.BlockKind;
import org.rapporteur.provenance.Provenance;
import org.rapporteur.text.Span;

/**
 * The attribution stage: who said what. What the encoder marked gives the outermost statements; rules complete them and
 * find what is reported within them. Safe for use by several threads.
 */
public final class Attributor {

    /** Changes when the statements found may. */
    public static final String VERSION = "2";

    /** How sure the encoder must be of an attribution without such words. */
    private static final double SURE = 0.7;

    private final Sayings sayings = new Sayings();
    private final CueLexicon cues = new CueLexicon();
    private final Unsaid unsaid = new Unsaid(cues);
    private final CueFinder finder = new CueFinder(cues);
    private final VoiceData voiceData = VoiceData.read(cues);
    private final ActorLexicon lexicon;

    public Attributor(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The statements of a report, in text order, those within others too. */
    public List<Statement> attribute(AnnotatedText text) {
        return attribute(text, true);
    }

    /**
     * The outermost attributions of a report, in text order, as PARC 3.0 and PolNeAR count them: an outlet's "TASS reported
     * that Lavrov said …" is an attribution to TASS there, while {@link #attribute} makes TASS the relay of Lavrov's.
     */
    public List<Statement> outermost(AnnotatedText text) {
        return attribute(text, false);
    }

    private List<Statement> attribute(AnnotatedText text, boolean nested) {
        ReportActors actors = ReportActors.of(text, lexicon);
        Discourse discourse = new Discourse();
        LooseQuotations loose = new LooseQuotations(text);
        Voices voices = new Voices(voiceData, text.report().outlet(), actors, discourse);
        List<List<Draft>> bySentence = found(text, nested, actors, discourse);
        List<Draft> all = new ArrayList<>();
        bySentence.forEach(all::addAll);
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < bySentence.size(); i++) {
            List<Draft> found = bySentence.get(i);
            SentenceView view =
                    found.isEmpty() ? new SentenceView(text, text.sentences().get(i)) : found.get(0).view;
            voices.complete(view, found, all);
            if (found.isEmpty()) {
                loose.attach(view, drafts);
            }
            drafts.addAll(found);
        }
        loose.complete(drafts);
        new WholeQuotations(text).complete(drafts);
        Nesting.clip(drafts);
        voices.finish(drafts);
        return statements(text, drafts);
    }

    /** The words of the statements of each sentence: what the encoder marked, then what is reported within that. */
    private List<List<Draft>> found(AnnotatedText text, boolean nested, ReportActors actors, Discourse discourse) {
        MarkedSpeech outermost = new MarkedSpeech(text, text.speech(), finder);
        MarkedSpeech within = new MarkedSpeech(text, text.nested(), finder);
        List<Draft> holders = new ArrayList<>();
        for (int i = 0; i < text.sentences().size(); i++) {
            holders.addAll(outermost.in(i));
        }
        List<List<Draft>> bySentence = new ArrayList<>();
        Draft turn = null;
        for (int i = 0; i < text.sentences().size(); i++) {
            SentenceView view = outermost.view(i);
            boolean inTurn = turn != null
                    && turn.view.sentence().block() == view.sentence().block();
            turn = inTurn ? turn : Labels.turn(view, actors, discourse).orElse(null);
            if (turn != null) {
                bySentence.add(inTurn ? new ArrayList<>() : new ArrayList<>(List.of(turn)));
                continue;
            }
            bySentence.add(found(view, outermost.in(i), within.in(i), holders, nested, actors, discourse));
        }
        return bySentence;
    }

    private List<Draft> found(
            SentenceView view,
            List<Draft> outermost,
            List<Draft> within,
            List<Draft> holders,
            boolean nested,
            ReportActors actors,
            Discourse discourse) {
        List<Draft> found = new ArrayList<>(outermost);
        found.removeIf(ScareQuotes::isOne);
        if (found.isEmpty() && view.sentence().kind() == BlockKind.TITLE) {
            found.addAll(Labels.headline(view, actors, discourse));
        }
        List<Draft> byRules = SentenceAttributor.read(view, finder, actors, discourse);
        found.stream().filter(draft -> !draft.hasSource()).forEach(draft -> borrowSource(draft, byRules));
        if (nested) {
            found.removeIf(draft -> isNobodys(draft) || isDoubtful(draft) || unsaid.isIn(draft));
            Carried.add(found, byRules, actors, discourse);
            addNested(found, within, holders);
            addNested(found, byRules, holders);
            found.removeIf(unsaid::isIn);
            Coordination.parallel(found);
        }
        return found;
    }

    /** Whether neither a source nor a verb of saying shows that somebody said it; "reportedly" does. */
    private boolean isNobodys(Draft draft) {
        Span cue = draft.cueSpan;
        boolean hearsay = cue != null && sayings.areHearsay(draft.view.text().words(cue));
        return !draft.hasSource() && draft.cue == null && !hearsay;
    }

    /**
     * Whether only the encoder, and unsurely, holds that words without a verb of saying report what somebody said: it was
     * taught to count "focuses on" and "woke up to" among attributions.
     */
    private boolean isDoubtful(Draft draft) {
        Span cue = draft.cueSpan;
        boolean saying = draft.cue != null
                || (cue != null && sayings.areIn(draft.view.text().words(cue)));
        return !saying && draft.confidence < SURE;
    }

    /** Gives a statement without a source the one that rules find where somebody signs it or is quoted as saying it. */
    private static void borrowSource(Draft draft, List<Draft> byRules) {
        Span cue = draft.cueSpan;
        for (Draft rule : byRules) {
            boolean sure = rule.cue == null || rule.cue.shape() == Cue.Shape.QUOTED_AS;
            Span source = rule.sourceSpan();
            if (sure && source != null && cue != null && rule.cueSpan != null && rule.cueSpan.overlaps(cue)) {
                draft.source(rule.sourceFrom, rule.sourceTo);
                draft.content.removeIf(span -> draft.content.size() > 1 && span.overlaps(source));
            }
        }
    }

    /** Adds what stands within what somebody else said, unless the same cue was found before. */
    private void addNested(List<Draft> found, List<Draft> nested, List<Draft> holders) {
        for (Draft draft : nested) {
            Span cue = draft.cueSpan;
            boolean held = holders.stream().anyMatch(outer -> Nesting.holds(outer, draft));
            boolean known = cue != null
                    && found.stream().anyMatch(other -> other.cueSpan != null && other.cueSpan.overlaps(cue));
            draft.content.removeIf(span -> !draft.view.sentence().span().overlaps(span));
            if (!held || known || draft.content.isEmpty()) {
                continue;
            }
            if (Coordination.part(draft, found, cues) || voiceData.nested().isReported(draft)) {
                found.add(draft);
            }
        }
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
                SaidDates.of(text, draft.cueSpan, content),
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
}
