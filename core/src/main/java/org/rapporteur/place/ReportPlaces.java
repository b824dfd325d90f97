package org.rapporteur.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.Sentence;
import org.rapporteur.annotation.SpeechMark;
import org.rapporteur.annotation.Token;
import org.rapporteur.intake.BlockKind;
import org.rapporteur.place.EventPlace.How;
import org.rapporteur.text.Span;

/** The places that a report names, and where what it tells took place. Made by {@link PlaceFinder}. */
public final class ReportPlaces {

    /** The dateline stands for what the first paragraphs tell, not for what comes later. */
    private static final int DATED_PARAGRAPHS = 2;

    private final AnnotatedText text;
    private final PlaceWords words;
    private final List<PlaceMention> mentions;
    private final @Nullable PlaceMention dateline;

    ReportPlaces(AnnotatedText text, PlaceWords words, List<PlaceMention> mentions, @Nullable PlaceMention dateline) {
        this.text = text;
        this.words = words;
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
     * Where something took place: the nearest place after a preposition of place in its clause; else the only one in the
     * rest of the sentence; else, for a plain assertion of the reporter's in the first two paragraphs, the dateline's.
     * What somebody said took place is never put where it was said.
     *
     * @param sentence the sentence that tells it
     * @param trigger the words that name the act, in that sentence
     * @param asserted whether the reporter plainly asserts it: not denied, planned or recalled
     */
    public Optional<EventPlace> at(Sentence sentence, Span trigger, boolean asserted) {
        int at = token(sentence, trigger.begin());
        SpeechMark speech = speech(at);
        List<PlaceMention> near = locatives(sentence, speech);
        PlaceMention best = null;
        int least = Integer.MAX_VALUE;
        for (PlaceMention mention : near) {
            int from = token(sentence, mention.words().begin());
            if (isOneClause(Math.min(from, at), Math.max(from, at)) && distance(from, at) < least) {
                best = mention;
                least = distance(from, at);
            }
        }
        if (best != null) {
            return place(best, How.CLAUSE);
        }
        if (near.size() == 1) {
            return place(near.get(0), How.SENTENCE);
        }
        boolean told = near.isEmpty() && speech == null && asserted && dateline != null && isEarly(sentence);
        return told && dateline != null ? place(dateline, How.DATELINE) : Optional.empty();
    }

    private static Optional<EventPlace> place(PlaceMention mention, How how) {
        return Optional.ofNullable(mention.place()).map(place -> new EventPlace(place, mention, how));
    }

    /** What stands before the act is farther than what follows it: "in Paris" rather belongs to the verb before it. */
    private static int distance(int from, int trigger) {
        return from >= trigger ? 2 * (from - trigger) : 3 * (trigger - from);
    }

    private List<PlaceMention> locatives(Sentence sentence, @Nullable SpeechMark speech) {
        List<PlaceMention> found = new ArrayList<>();
        for (PlaceMention mention : mentions) {
            boolean here = sentence.span().contains(mention.words());
            if (here && mention.where() != null && mention != dateline) {
                SpeechMark other = speech(token(sentence, mention.words().begin()));
                if (speech == null ? other == null : speech.equals(other)) {
                    found.add(mention);
                }
            }
        }
        return found;
    }

    private boolean isOneClause(int from, int to) {
        List<Token> tokens = text.tokens();
        for (int i = from + 1; i < to; i++) {
            Token token = tokens.get(i);
            boolean mark = token.is(";") || token.is(":") || token.is("\u2014") || token.is("\u2013");
            boolean opens = words.is(token, PlaceWords.Kind.BREAKS) && !token.pos().equals("DET");
            boolean coordinated = token.pos().equals("CCONJ") && hasVerb(i + 1, Math.min(to, i + 4));
            if (mark || opens || coordinated) {
                return false;
            }
        }
        return true;
    }

    private boolean hasVerb(int from, int to) {
        return text.tokens().subList(Math.min(from, to), to).stream()
                .anyMatch(token -> token.pos().equals("VERB") || token.pos().equals("AUX"));
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
