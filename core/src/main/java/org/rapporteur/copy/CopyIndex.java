package org.rapporteur.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Which earlier reports are worth a full comparison with a new one. Reports go in one after the other; each is asked
 * for its likeliest partners among those before. A shared {@link Fingerprints key} is worth the less the more reports
 * have it. Time for a report hardly depends on how many there are; memory is bounded by {@link CopySettings}, but for
 * the ids.
 */
public final class CopyIndex {

    /** What is shared by chance is worth less than this. */
    private static final double LEAST_WORTH = 2.5;

    /** Of the reports that share a pair of words, this part of those that share a run is looked at. */
    private static final int PHRASE = 3;

    private final CopySettings settings;
    private final PostingStore store;
    private final CandidateTally tally;
    private final List<String> ids = new ArrayList<>();

    public CopyIndex(CopySettings settings) {
        this.settings = settings;
        tally = new CandidateTally(settings.mostReportsPerKey());
        store = new PostingStore(settings.postingsInMemory(), settings.mostReportsPerKey());
    }

    /** Adds a report and gives the ids of the likeliest partners among the earlier ones, the likeliest first. */
    public List<String> add(ReadReport report) {
        return add(new CopyText(report));
    }

    List<String> add(CopyText text) {
        Fingerprints keys = Fingerprints.of(text, settings.pairsPerReport());
        List<String> partners =
                candidates(keys).stream().map(found -> ids.get(found.report())).toList();
        store.add(keys.runs(), ids.size());
        store.add(keys.pairs(), ids.size());
        store.add(keys.names(), ids.size());
        ids.add(text.id());
        return partners;
    }

    private List<CandidateTally.Candidate> candidates(Fingerprints keys) {
        tally.begin(ids.size());
        int most = settings.mostReportsPerKey();
        for (long run : keys.runs()) {
            // A passage that many printed is a passage still.
            count(run, most, reports -> 1 / (1 + Math.log(reports)));
        }
        // Two words that many have side by side are a phrase.
        for (long pair : keys.pairs()) {
            count(pair, most / PHRASE, reports -> Math.pow(reports, -0.75));
        }
        for (long pair : keys.names()) {
            count(pair, most / PHRASE, reports -> Math.pow(reports, -0.75));
        }
        return tally.best(LEAST_WORTH, settings.candidatesPerReport());
    }

    private void count(long key, int most, IntToDoubleFunction worth) {
        tally.open();
        store.collect(key, most, tally::add);
        tally.close(worth);
    }

    /** How many index entries are held in memory at the moment; the rest lie in a file. */
    public long postingsInMemory() {
        return store.inMemory();
    }
}
