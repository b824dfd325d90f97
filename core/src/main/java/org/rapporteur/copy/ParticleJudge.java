package org.rapporteur.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.copy.VariantGrader.Verdict;
import org.rapporteur.copy.WordDiff.Change;

/** Whether a verb that stays has another particle, and so is another verb: call off and call for, look after and look into. */
final class ParticleJudge {

    private static final Set<String> PARTICLES = Set.of(
            "off", "for", "after", "into", "by", "up", "in", "to", "out", "back", "down", "on", "over", "away",
            "through", "with", "at", "against", "under", "about", "along", "aside", "apart", "round", "forward", "of",
            "from");

    private ParticleJudge() {}

    static List<Verdict> judge(Versions versions) {
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 1; i < versions.changes().size(); i++) {
            Change change = versions.changes().get(i);
            List<QuotedWord> kept = versions.changes().get(i - 1).after();
            boolean other = !change.kept()
                    && isParticle(change.before())
                    && isParticle(change.after())
                    && !kept.isEmpty()
                    && kept.get(kept.size() - 1).isContent();
            if (other) {
                judge(
                        kept.get(kept.size() - 1),
                        change.before().get(0),
                        change.after().get(0),
                        verdicts);
            }
        }
        return verdicts;
    }

    private static boolean isParticle(List<QuotedWord> words) {
        return !words.isEmpty()
                && PARTICLES.contains(words.get(0).key())
                && !words.get(0).pause()
                && !words.get(0).opens();
    }

    private static void judge(QuotedWord verb, QuotedWord before, QuotedWord after, List<Verdict> verdicts) {
        Set<Integer> one = Paraphrases.beginning(verb, before);
        Set<Integer> other = Paraphrases.beginning(verb, after);
        boolean alike = one.stream().anyMatch(other::contains);
        if (alike || (one.isEmpty() && other.isEmpty())) {
            return;
        }
        boolean both = !one.isEmpty() && !other.isEmpty();
        verdicts.add(new Verdict(
                both ? Grade.MEANING_CHANGED : Grade.UNSURE,
                "another verb, or the same: \"" + verb.written() + " " + before.written() + "\" became \""
                        + verb.written() + " " + after.written() + "\""));
    }
}
