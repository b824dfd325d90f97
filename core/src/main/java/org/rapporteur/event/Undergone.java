package org.rapporteur.event;

import java.util.EnumSet;
import java.util.Set;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.EventMark;
import org.rapporteur.annotation.Sentence;
import org.rapporteur.annotation.SentenceView;

/**
 * Whether the only party of an act underwent it, as the grammar tells: the subject of a passive without "by" ("fighters were
 * released"), the object of a verb ("throwing stones at troops"), what is seized or hit by a noun ("the arrest of reporters").
 */
final class Undergone {

    private static final int REACH = 8;
    private static final String BE = EventWords.GROUPS.joined("passive", " ");
    private static final Set<PloverType> SIDELESS = EnumSet.of(
            PloverType.CONSULT, PloverType.AGREE, PloverType.COOPERATE, PloverType.PROTEST, PloverType.MOBILIZE);
    private static final Set<PloverType> SUFFERED =
            EnumSet.of(PloverType.COERCE, PloverType.SANCTION, PloverType.ASSAULT);

    private Undergone() {}

    static boolean is(AnnotatedText text, PloverType type, EventMark mark) {
        if (mark.actors().size() != 1 || !mark.recipients().isEmpty() || SIDELESS.contains(type)) {
            return false;
        }
        EventMark.Party party = mark.actors().get(0);
        Sentence sentence = text.sentences().get(text.sentenceAt(mark.from()));
        if (party.from() < sentence.firstToken() || party.to() > sentence.endToken()) {
            return false;
        }
        SentenceView view = new SentenceView(text, sentence);
        int from = mark.from() - sentence.firstToken();
        int to = mark.to() - sentence.firstToken();
        int begin = party.from() - sentence.firstToken();
        boolean by = within(view, to, Math.min(view.size(), to + REACH), "by");
        if (party.to() <= mark.from()) {
            return !by && isPassive(view, party.to() - sentence.firstToken(), from, to);
        }
        if (party.from() < mark.to()) {
            return false;
        }
        boolean verb = view.pos(from).equals("VERB") || view.pos(to - 1).equals("VERB");
        return verb
                ? begin <= to + REACH && !within(view, to, begin, "by") && !within(view, from, begin, ",")
                : SUFFERED.contains(type) && view.is(to, "of") && begin <= to + 2;
    }

    /** "Were released", "who were later freed", right after the party. */
    private static boolean isPassive(SentenceView view, int party, int from, int to) {
        int last = to - 1;
        while (last > from && !view.pos(last).equals("VERB")) {
            last--;
        }
        if (!view.pos(last).equals("VERB") || view.lower(last).endsWith("ing")) {
            return false;
        }
        int at = last - 1;
        while (at >= 0 && view.pos(at).matches("ADV|PART")) {
            at--;
        }
        while (at > 0 && view.isAny(at, BE) && view.pos(at - 1).matches("AUX|ADV|PART")) {
            at--;
        }
        boolean passive = at >= 0 && (view.isAny(at, BE) || view.isAny(at + 1, BE));
        return passive && (at == party || (at == party + 1 && view.isAny(party, "who that which")));
    }

    private static boolean within(SentenceView view, int from, int to, String word) {
        for (int i = from; i < to; i++) {
            if (view.is(i, word)) {
                return true;
            }
        }
        return false;
    }
}
