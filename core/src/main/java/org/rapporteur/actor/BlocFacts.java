package org.rapporteur.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.BlocFact.Modality;
import org.rapporteur.actor.BlocFact.Relation;
import org.rapporteur.actor.BlocItems.Item;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.Sentence;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.annotation.TimeExpression;
import org.rapporteur.provenance.Provenance;
import org.rapporteur.text.EvidencedDate;
import org.rapporteur.text.Span;

/**
 * What a report says of blocs: which it names, who belongs to them, joins, leaves, is invited or asks to join, how many
 * members they have, and which are only proposed; by the phrases of {@code bloc-phrases.tsv}.
 */
public final class BlocFacts {

    /** Changes when the facts found may. */
    public static final String VERSION = "2";

    private static final BlocNouns NOUNS = new BlocNouns();
    private static final BlocPhrases PHRASES = new BlocPhrases(NOUNS);

    private final AnnotatedText text;
    private final ActorLexicon lexicon;
    private final BlocCounts counts;
    private final List<BlocFact> facts = new ArrayList<>();
    private final List<Actor> named = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private BlocFacts(AnnotatedText text, ActorLexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.counts = new BlocCounts(NOUNS, lexicon.blocs());
    }

    /** The facts of a report in text order; the same fact said twice is given once. */
    public static List<BlocFact> of(AnnotatedText text, ActorLexicon lexicon) {
        BlocFacts found = new BlocFacts(text, lexicon);
        Actor last = null;
        for (Sentence sentence : text.sentences()) {
            last = found.read(new SentenceView(text, sentence), last);
        }
        found.facts.sort(Comparator.comparing(BlocFact::evidence).thenComparing(BlocFact::relation));
        return List.copyOf(found.facts);
    }

    private @Nullable Actor read(SentenceView view, @Nullable Actor last) {
        BlocItems sentence = new BlocItems(view, lexicon, NOUNS, last);
        for (Item item : sentence.items()) {
            Actor bloc = item.bloc();
            if (bloc != null && view.isCapitalised(item.to() - 1)) {
                named.add(bloc);
                int from = view.is(item.from(), "the") ? item.from() + 1 : item.from();
                add(view, bloc, bloc.name(), Relation.NAMED, List.of(), 0, from, item.to());
            }
        }
        if (sentence.mayTell()) {
            PHRASES.find(sentence).forEach(match -> phrase(view, sentence, match));
        }
        for (BlocCounts.Count count : counts.find(view, sentence, named, day())) {
            Actor bloc = count.bloc();
            if (bloc != null) {
                add(view, bloc, bloc.name(), Relation.COUNT, List.of(), count.number(), count.from(), count.to());
            }
        }
        return sentence.last();
    }

    private void phrase(SentenceView view, BlocItems sentence, BlocPhrases.Match match) {
        List<Item> items = sentence.items().subList(match.from(), match.to());
        Actor bloc = null;
        List<Actor> members = new ArrayList<>();
        for (Item item : items) {
            bloc = item.bloc() == null ? bloc : item.bloc();
            item.countries().stream().filter(one -> !members.contains(one)).forEach(members::add);
        }
        int from = items.get(0).from();
        int to = items.get(items.size() - 1).to();
        boolean unnamed = match.relation() == Relation.PROPOSED || match.relation() == Relation.COOPERATION;
        if (unnamed) {
            members.addAll(sentence.countriesBefore(from));
        }
        if (unnamed && members.size() > 1) {
            add(view, null, view.words(from, to), match.relation(), members, 0, from, to);
        } else if (!unnamed && bloc != null && !members.isEmpty()) {
            add(view, bloc, bloc.name(), match.relation(), members, 0, from, to);
        }
    }

    private void add(
            SentenceView view,
            @Nullable Actor bloc,
            String name,
            Relation relation,
            List<Actor> members,
            int count,
            int from,
            int to) {
        Modality modality = relation == Relation.NAMED ? Modality.ASSERTED : modality(view, from, to);
        Span evidence = view.span(from, to);
        String key = (bloc == null ? name : bloc.id()) + " " + relation + " " + modality + " " + count + " "
                + members.stream().map(Actor::id).toList();
        if (seen.add(key)) {
            double confidence = relation == Relation.NAMED ? 0.95 : 0.8;
            facts.add(new BlocFact(
                    bloc,
                    name,
                    relation,
                    members,
                    count,
                    modality,
                    relation == Relation.NAMED ? text.report().published() : when(view, evidence),
                    evidence,
                    Provenance.rules("actor", VERSION, confidence)));
        }
    }

    private static Modality modality(SentenceView view, int from, int to) {
        Modality modality = Modality.ASSERTED;
        for (int i = Math.max(0, from - 2); i < to; i++) {
            if (view.isAny(i, "not n't never cannot no without")) {
                return Modality.NEGATED;
            }
            if (view.isAny(i, "will would could may might should can if whether shall 'll must potential possible")) {
                modality = Modality.POSSIBLE;
            }
        }
        return modality;
    }

    /** The time nearest to the words in their sentence, else the report's date. */
    private @Nullable EvidencedDate when(SentenceView view, Span evidence) {
        EvidencedDate nearest = text.report().published();
        int distance = Integer.MAX_VALUE;
        for (TimeExpression time : text.times()) {
            if (time.value() == null || !view.sentence().span().contains(time.span())) {
                continue;
            }
            int gap = Math.abs(time.span().begin() - evidence.begin());
            nearest = gap < distance ? time.value() : nearest;
            distance = Math.min(gap, distance);
        }
        return nearest;
    }

    private LocalDate day() {
        EvidencedDate published = text.report().published();
        return published == null ? LocalDate.MAX : published.day();
    }
}
