package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Member.Place;
import org.rapporteur.annotation.AnnotatedText;

/**
 * Which of several members words without a name mean, by a plain sum: how near its last place is, whether it is a
 * subject there, and whether it spoke last. Only one that is clearly ahead is meant.
 */
final class Salience {

    private static final double[] BY_DISTANCE = {3.0, 3.0, 1.5, 0.7, 0.3};
    private static final double SUBJECT = 1.5;
    private static final double SPOKE_LAST = 2.5;
    private static final double SPOKE = 0.7;
    private static final double QUOTED = -2.0;
    private static final double EARLIER_IN_SENTENCE = 0.4;
    private static final double LEAD = 1.0;
    private static final double ALONE = 0.3;

    private record Ranked(Member member, double score) {}

    private final ActorLexicon lexicon;
    private final AnnotatedText text;
    private final Discourse discourse;
    private final int offset;

    Salience(ActorLexicon lexicon, AnnotatedText text, Discourse discourse, int offset) {
        this.lexicon = lexicon;
        this.text = text;
        this.discourse = discourse;
        this.offset = offset;
    }

    /** The member clearly ahead; null where none is. */
    @Nullable
    Member first(List<Member> candidates) {
        List<Ranked> ranked = rank(candidates);
        if (ranked.isEmpty() || ranked.get(0).score() < ALONE) {
            return null;
        }
        boolean ahead = ranked.size() == 1 || ranked.get(0).score() - ranked.get(1).score() >= LEAD;
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
                ranked.add(new Ranked(member, score(member, place)));
            }
        }
        ranked.sort(Comparator.comparingDouble(Ranked::score).reversed());
        return ranked;
    }

    private double score(Member member, Place last) {
        int sentence = Cast.sentenceAt(text, offset);
        double score = 0;
        for (Place place : member.places()) {
            if (place.span().end() > offset || sentence - place.sentence() > 4) {
                continue;
            }
            double here = BY_DISTANCE[Math.max(0, sentence - place.sentence())]
                    + (place.subject() ? SUBJECT : 0)
                    + (place.quoted() ? QUOTED : 0)
                    + earlier(place);
            score = Math.max(score, here);
        }
        List<ActorReference> latest = discourse.latest(offset, 1_200);
        boolean spokeLast = latest != null && latest.size() == 1 && member.isOneOf(latest, lexicon);
        return score + (spokeLast ? SPOKE_LAST : discourse.hasSpoken(member.actor(lexicon), offset) ? SPOKE : 0);
    }

    /** Of two in one sentence the first one is likelier; the sum shrinks with the place's distance from the begin. */
    private double earlier(Place place) {
        int begin = text.sentences().get(place.sentence()).span().begin();
        return Math.max(0, EARLIER_IN_SENTENCE - (place.span().begin() - begin) / 400.0);
    }
}
