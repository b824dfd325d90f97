package org.rapporteur.attribution;

import org.rapporteur.annotation.NounPhrases;
import org.rapporteur.annotation.SentenceView;

/** Adverbs, times and asides between a verb of saying and what was said: "said on Tuesday in Oslo that". */
final class Modifiers {

    private Modifiers() {}

    /** The token after adverbs, times and short prepositional phrases that lead up to the content. */
    static int skip(SentenceView view, int from) {
        int at = from;
        for (int i = 0; i < 6; i++) {
            int next = skipOne(view, at);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private static int skipOne(SentenceView view, int at) {
        if (view.isTime(at)) {
            return at + 1;
        }
        if (view.isAny(at, "on late early in") && view.isTime(at + 1)) {
            return at + 2;
        }
        if (view.is(at, "at") && view.pos(at + 1).equals("NUM")) {
            return at + 2;
        }
        boolean adverb = view.pos(at).equals("ADV") && !view.isAny(at, "when where why how there here not");
        if (adverb
                && (view.isAny(at + 1, "that , :")
                        || view.isQuoted(at + 1)
                        || view.isTime(at + 1)
                        || view.isEnd(at + 1)
                        || view.isAny(at, "also earlier later again publicly repeatedly recently"))) {
            return at + 1;
        }
        if (view.is(at, ",") && view.isEnd(at + 1)) {
            return at + 1;
        }
        return skipPhrase(view, at);
    }

    /** A prepositional phrase, or an aside between commas, is skipped only where the content plainly begins after it. */
    private static int skipPhrase(SentenceView view, int at) {
        boolean aside = view.is(at, ",");
        int start = aside ? at + 1 : at;
        if (!view.isAny(
                start,
                "in at on during after before via through while as from with of ahead when following outside inside near")) {
            return at;
        }
        for (int i = start + 1; i < Math.min(view.size(), start + 22); i++) {
            if (view.isQuoted(i)) {
                boolean opens = view.opensQuotation(i) && view.isAny(i - 1, ", :");
                return opens ? i - 1 : at;
            }
            if (view.is(i, "that")
                    && !view.pos(i).equals("DET")
                    && i - start > 1
                    && NounPhrases.isHead(view, i - 1)
                    && !view.pos(i + 1).equals("VERB")
                    && !view.pos(i + 1).equals("AUX")) {
                return i;
            }
            if (view.is(i, ":") || view.isEnd(i)) {
                return i;
            }
            if (aside && view.is(i, ",")) {
                return i + 1;
            }
        }
        return at;
    }
}
