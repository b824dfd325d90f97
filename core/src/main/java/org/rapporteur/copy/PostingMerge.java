package org.rapporteur.copy;

import java.util.function.LongConsumer;

/** Two sorted runs as one, the older's reports first under each key and no key with more reports than the cap. */
final class PostingMerge {

    private final SortedPostings older;
    private final SortedPostings newer;
    private final int mostPerKey;

    PostingMerge(SortedPostings older, SortedPostings newer, int mostPerKey) {
        this.older = older;
        this.newer = newer;
        this.mostPerKey = mostPerKey;
    }

    /** Hands over all postings in rising order. */
    void forEach(LongConsumer sink) {
        int i = 0;
        int j = 0;
        long last = 0;
        int ofKey = 0;
        while (i < older.size() || j < newer.size()) {
            boolean old =
                    j == newer.size() || (i < older.size() && Long.compareUnsigned(older.get(i), newer.get(j)) < 0);
            long posting = old ? older.get(i++) : newer.get(j++);
            ofKey = ofKey > 0 && SortedPostings.isOf(posting, last) ? ofKey + 1 : 1;
            last = posting;
            if (ofKey <= mostPerKey) {
                sink.accept(posting);
            }
        }
    }
}
