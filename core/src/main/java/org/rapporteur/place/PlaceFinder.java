package org.rapporteur.place;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorLexicon;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.Sentence;
import org.rapporteur.annotation.Token;
import org.rapporteur.intake.BlockKind;

/**
 * The place stage: which places the names in a report mean. The encoder says what is a place's name; the words beside it,
 * the rest of the report and the number of inhabitants say which place. Safe for use by several threads.
 */
public final class PlaceFinder {

    /** Changes when the places found may. */
    public static final String VERSION = "1";

    private static final int LONGEST_DATELINE = 14;

    private final CompletableFuture<Gazetteer> gazetteer;
    private final PlaceWords words = new PlaceWords();

    /** Returns at once: the gazetteer is read on another thread, and who first needs it waits for it. */
    public PlaceFinder(ActorLexicon lexicon) {
        this.gazetteer = CompletableFuture.supplyAsync(() -> new Gazetteer(lexicon));
    }

    public PlaceFinder(Gazetteer gazetteer) {
        this.gazetteer = CompletableFuture.completedFuture(gazetteer);
    }

    /** The places of a report; those of a text that no encoder has read are none. */
    public ReportPlaces of(AnnotatedText text) {
        PlaceNames names = new PlaceNames(gazetteer(), words, text).find();
        new Qualifiers(words, text, names).apply();
        int[] blocks = text.sentences().stream().mapToInt(Sentence::block).toArray();
        new Chooser(names, blocks).choose();
        new Locatives(text, words, names).apply(names.drafts);
        List<PlaceMention> mentions =
                names.drafts.stream().map(draft -> draft.mention(text)).toList();
        int dateline = dateline(text, names.drafts);
        return new ReportPlaces(text, words, mentions, dateline < 0 ? null : mentions.get(dateline));
    }

    private Gazetteer gazetteer() {
        try {
            return gazetteer.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** The index of the name that opens the body, where a dash or the agency's bracket ends the dateline; else -1. */
    private static int dateline(AnnotatedText text, List<Draft> drafts) {
        Sentence first = firstOfBody(text);
        if (first == null) {
            return -1;
        }
        for (int i = 0; i < drafts.size(); i++) {
            if (drafts.get(i).from == first.firstToken()) {
                return endsDateline(text, drafts.get(i).to) ? i : -1;
            }
        }
        return -1;
    }

    private static @Nullable Sentence firstOfBody(AnnotatedText text) {
        for (Sentence sentence : text.sentences()) {
            if (sentence.kind() == BlockKind.BODY) {
                return sentence;
            }
        }
        return null;
    }

    private static boolean endsDateline(AnnotatedText text, int from) {
        for (int i = from; i < Math.min(text.tokens().size(), from + LONGEST_DATELINE); i++) {
            Token token = text.tokens().get(i);
            boolean dash = token.form().matches("--?|\u2013|\u2014");
            if (dash || (token.is("(") && i - from < LONGEST_DATELINE / 2)) {
                return true;
            }
            boolean allowed = !token.pos().matches("VERB|AUX|DET|ADP") || token.is(",");
            if (!allowed) {
                return false;
            }
        }
        return false;
    }
}
