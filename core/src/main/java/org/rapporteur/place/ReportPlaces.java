package org.rapporteur.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.Sentence;
import org.rapporteur.annotation.SpeechMark;
import org.rapporteur.intake.BlockKind;
import org.rapporteur.place.EventPlace.How;
import org.rapporteur.text.Span;

/** The places that a report names, and where what it tells took place. Made by {@link PlaceFinder}. */
public final class ReportPlaces {

    /** The dateline stands for what the first paragraphs tell, not for what comes later. */
    private static final int DATED_PARAGRAPHS = 2;

    private final AnnotatedText text;
    private final Clauses clauses;
    private final List<PlaceMention> mentions;
    private final @Nullable PlaceMention dateline;

    ReportPlaces(AnnotatedText text, PlaceWords words, List<PlaceMention> mentions, @Nullable PlaceMention dateline) {
        this.text = text;
        this.clauses = new Clauses(text, words);
        this.mentions = List.copyOf(mentions);
        this.dateline = dateline;
    }

    /** All names of places, in text order, those that mean no known place too. */
    public List<PlaceMention> mentions() {
        return mentions;
    }

    /** The place from which the report was filed, as its first words tell. */
    public Optional<PlaceMention> dateline() {
        return Optional.ofNullable(dateline);
    }

    /**
     * Where something took place: the nearest place in its clause that a preposition of place governs or that the act
     * itself has as its object ("shelled Latakia"); else the only one of a clause before it that sets the scene ("As
     * crowds gathered in Tbilisi, …"); else, for a plain assertion of the reporter's in the first two paragraphs, the dateline's.
     * What somebody said took place is never put where it was said.
     *
     * @param sentence the sentence that tells it
     * @param trigger the words that name the act, in that sentence
     * @param asserted whether the reporter plainly asserts it: not denied, planned or recalled
     */
    public Optional<EventPlace> at(Sentence sentence, Span trigger, boolean asserted) {
        int at = token(sentence, trigger.begin());
        SpeechMark speech = speech(at);
        List<PlaceMention> near = locatives(sentence, speech, trigger);
        PlaceMention best = null;
        int least = Integer.MAX_VALUE;
        for (PlaceMention mention : near) {
            int from = token(sentence, mention.words().begin());
            if (clauses.isOne(sentence, from, at) && distance(from, at) < least) {
                best = mention;
                least = distance(from, at);
            }
        }
        if (best != null) {
            return place(best, How.CLAUSE);
        }
        if (near.size() == 1 && leadsTo(sentence, near.get(0), at)) {
            return place(near.get(0), How.SENTENCE);
        }
        boolean told = near.isEmpty() && speech == null && asserted && isEarly(sentence);
        return told && dateline != null ? place(dateline, How.DATELINE) : Optional.empty();
    }

    /** "As crowds gathered in Tbilisi, lawmakers rejected …": the scene is set first; what comes later is another's. */
    private boolean leadsTo(Sentence sentence, PlaceMention mention, int trigger) {
        int from = token(sentence, mention.words().begin());
        return from < trigger && clauses.setsScene(sentence, from);
    }

    private static Optional<EventPlace> place(PlaceMention mention, How how) {
        return Optional.ofNullable(mention.place()).map(place -> new EventPlace(place, mention.words(), how));
    }

    /** What stands before the act is farther than what follows it: "in Paris" rather belongs to the verb before it. */
    private static int distance(int from, int trigger) {
        return from >= trigger ? 2 * (from - trigger) : 3 * (trigger - from);
    }

    private List<PlaceMention> locatives(Sentence sentence, @Nullable SpeechMark speech, Span trigger) {
        List<PlaceMention> found = new ArrayList<>();
        for (PlaceMention mention : mentions) {
            boolean here = sentence.span().contains(mention.words());
            if (here && !mention.equals(dateline) && (mention.where() != null || isObject(mention, trigger))) {
                SpeechMark other = speech(token(sentence, mention.words().begin()));
                if (speech == null ? other == null : speech.equals(other)) {
                    found.add(mention);
                }
            }
        }
        return found;
    }

    /** "shelled Latakia"; a country or a capital may stand for its government there. */
    private boolean isObject(PlaceMention mention, Span trigger) {
        Place place = mention.place();
        boolean next = mention.words().begin() > trigger.end()
                && text.text().substring(trigger.end(), mention.words().begin()).isBlank();
        return next && place != null && place.kind() != Place.Kind.COUNTRY && !place.capital();
    }

    /** The content of reported speech in which a token stands, null for none. */
    private @Nullable SpeechMark speech(int token) {
        for (SpeechMark content : text.speech().contents()) {
            if (content.from() <= token && token < content.to()) {
                return content;
            }
        }
        return null;
    }

    private boolean isEarly(Sentence sentence) {
        int paragraphs = 0;
        for (int i = 0; i <= sentence.block(); i++) {
            paragraphs += text.report().blocks().get(i).kind() == BlockKind.BODY ? 1 : 0;
        }
        return sentence.kind() == BlockKind.BODY && paragraphs <= DATED_PARAGRAPHS;
    }

    private int token(Sentence sentence, int offset) {
        int at = sentence.firstToken();
        while (at + 1 < sentence.endToken() && text.tokens().get(at + 1).span().begin() <= offset) {
            at++;
        }
        return at;
    }
}
