package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Member.Place;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.SentenceView;

/**
 * Which of several members words without a name mean, by a plain sum: how near its last place is, whether it is a
 * subject there, and whether it spoke last. Only one that is clearly ahead is meant.
 */
final class Salience {

    private static final double[] BY_DISTANCE = {3.0, 3.0, 1.2, 0.5, 0.2};
    private static final double SUBJECT = 1.5;
    private static final double SUBJECT_HERE = 3.0;
    private static final double SAID_ABOUT = 1.0;
    private static final double SPOKE_JUST_NOW = 2.5;
    private static final double SPOKE_LAST = 0.5;
    private static final double SPOKE = 0.4;
    private static final double QUOTED = -2.0;
    private static final double EARLIER_IN_SENTENCE = 0.4;
    private static final double LEAD = 1.1;
    private static final double ALONE = 0.3;

    private record Ranked(Member member, double score) {}

    private final ActorLexicon lexicon;
    private final AnnotatedText text;
    private final Discourse discourse;
    private final int offset;
    private final int sentence;
    private final boolean trailing;

    /** For words that begin at a token of a sentence. */
    Salience(ActorLexicon lexicon, SentenceView view, int at, Discourse discourse) {
        this.lexicon = lexicon;
        this.text = view.text();
        this.discourse = discourse;
        this.offset = view.token(at).span().begin();
        this.sentence = Cast.sentenceAt(text, offset);
        this.trailing = isTrailing(view, at);
    }

    /** "…, he said.": whom the words before name is rather spoken about than speaking. */
    private static boolean isTrailing(SentenceView view, int at) {
        boolean after = view.is(at - 1, ",")
                || view.isQuoted(at - 1)
                || view.pos(at - 1).equals("VERB");
        int end = at + 2;
        while (view.isTime(end) || view.pos(end).equals("ADV") || view.isAny(end, "on in later")) {
            end++;
        }
        return after && at > 2 && (view.isAny(end, ". , ; :") || end >= view.size() || view.is(at + 1, "."));
    }

    /** The member clearly ahead; null where none is. */
    @Nullable
    Member first(List<Member> candidates) {
        List<Ranked> ranked = rank(candidates);
        if (ranked.isEmpty() || ranked.get(0).score() < ALONE) {
            return null;
        }
        boolean ahead =
                ranked.size() == 1 || ranked.get(0).score() - ranked.get(1).score() >= LEAD;
        return ahead ? ranked.get(0).member() : null;
    }

    /** Candidates, the likeliest first, at most three. */
    List<Actor> candidates(List<Member> members) {
        return rank(members).stream()
                .limit(3)
                .map(one -> one.member().actor(lexicon))
                .toList();
    }

    private List<Ranked> rank(List<Member> candidates) {
        List<Ranked> ranked = new ArrayList<>();
        for (Member member : candidates) {
            Place place = member.before(offset);
            if (place != null) {
                ranked.add(new Ranked(member, score(member)));
            }
        }
        ranked.sort(Comparator.comparingDouble(Ranked::score).reversed());
        return ranked;
    }

    private double score(Member member) {
        double score = Double.NEGATIVE_INFINITY;
        for (Place place : member.places()) {
            if (place.span().end() <= offset && sentence - place.sentence() <= 4) {
                score = Math.max(score, at(place));
            }
        }
        List<ActorReference> latest = discourse.latest(offset, 1_200);
        if (latest != null && latest.size() == 1 && member.isOneOf(latest, lexicon)) {
            int spoke = Cast.sentenceAt(text, discourse.latestAt(offset));
            return score + (sentence - spoke <= 1 ? SPOKE_JUST_NOW : SPOKE_LAST);
        }
        return score + (discourse.hasSpoken(member.actor(lexicon), offset) ? SPOKE : 0);
    }

    private double at(Place place) {
        boolean here = place.sentence() == sentence;
        double rest = (place.quoted() ? QUOTED : 0) + earlier(place);
        if (here && trailing) {
            return SAID_ABOUT + rest;
        }
        double subject = place.subject() ? (here ? SUBJECT_HERE : SUBJECT) : 0;
        return BY_DISTANCE[Math.max(0, sentence - place.sentence())] + subject + rest;
    }

    /** Of two in one sentence the first one is likelier; the sum shrinks with the place's distance from the begin. */
    private double earlier(Place place) {
        int begin = text.sentences().get(place.sentence()).span().begin();
        return Math.max(0, EARLIER_IN_SENTENCE - (place.span().begin() - begin) / 400.0);
    }
}
