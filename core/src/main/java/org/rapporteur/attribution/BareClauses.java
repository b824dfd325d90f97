package org.rapporteur.attribution;

import org.rapporteur.annotation.NounPhrases;
import org.rapporteur.annotation.SentenceView;

/** Clauses that follow a verb without "that": "said prices rose", "told reporters prices rose". */
final class BareClauses {

    private BareClauses() {}

    /** Whether one begins at a token: a noun phrase with a finite verb after it, or one that opens with an adverbial. */
    static boolean isAhead(SentenceView view, int at) {
        if (view.pos(at).equals("PRON") && !view.isAny(at, "him them me us himself herself themselves it")) {
            return true;
        }
        boolean verb = false;
        for (int i = at; i < view.size() && i - at < 40; i++) {
            if (view.isQuoted(i)) {
                return i > at;
            }
            boolean finite = view.pos(i).equals("AUX") || view.pos(i).equals("VERB");
            if (finite && i > at && !view.is(i - 1, "to") && !view.lower(i).endsWith("ing")) {
                verb = true;
                break;
            }
            if (view.isAny(i, ". ;")) {
                break;
            }
        }
        boolean opens =
                switch (view.pos(at)) {
                    case "NOUN", "PROPN", "DET", "ADJ", "NUM", "PRON", "SCONJ", "ADV", "SYM", "X" -> true;
                    case "ADP" ->
                        view.isAny(
                                at, "in on at after before during since for under with as by despite from like within");
                    case "VERB" -> view.lower(at).endsWith("ing");
                    default -> false;
                };
        return verb && opens;
    }

    /**
     * "told reporters prices rose": the phrase before the verb holds both; a plural or name first is the addressee, and
     * the clause begins after it. -1 where the two cannot be parted.
     */
    static int afterAddressee(SentenceView view, int at, int end) {
        for (int i = at + 1; i < end; i++) {
            boolean restBegins = view.pos(i).equals("DET")
                    || view.pos(i).equals("PRON")
                    || view.isCapitalised(i) != view.isCapitalised(at);
            if (restBegins && NounPhrases.isHead(view, i - 1)) {
                return i;
            }
        }
        return view.pos(at).equals("PRON") ? at + 1 : -1;
    }
}
