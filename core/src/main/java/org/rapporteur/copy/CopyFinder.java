package org.rapporteur.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.rapporteur.provenance.Provenance;
import org.rapporteur.text.Digest;

/** Finds which of many reports copy or rewrite which: candidates by an index, each compared in full, then directed. */
public final class CopyFinder {

    static final String VERSION = "1";

    private final CopySettings settings;
    private final CopyComparer comparer = new CopyComparer();

    public CopyFinder() {
        this(CopySettings.DEFAULT);
    }

    public CopyFinder(CopySettings settings) {
        this.settings = settings;
    }

    /**
     * All copy links among the reports, sorted by original, then copy. The order of the ids does not matter.
     *
     * @param ids the reports' ids; one given twice counts once
     * @param loader gives a report by its id; called once for each, more often where memory is short
     */
    public List<CopyLink> find(List<String> ids, Function<String, ReadReport> loader) {
        List<String> sorted = ids.stream().distinct().sorted().toList();
        TextCache texts = new TextCache(loader, settings.textsInMemory());
        CopyIndex index = new CopyIndex(settings);
        List<CopyLink> links = new ArrayList<>();
        for (String id : sorted) {
            CopyText text = texts.text(id);
            for (String earlier : index.add(text)) {
                link(texts.text(earlier), text, links);
            }
        }
        links.sort(Comparator.comparing(CopyLink::original).thenComparing(CopyLink::copy));
        return links;
    }

    private void link(CopyText a, CopyText b, List<CopyLink> links) {
        Comparison comparison = comparer.compare(a, b);
        if (!comparison.copyClass().isCopy()) {
            return;
        }
        CopyDirection direction = CopyDirection.of(CopyComparer.align(a, b));
        List<String> reasons = new ArrayList<>(direction.reasons());
        reasons.add(overlap(comparison));
        boolean turned = direction.isSecondOriginal();
        links.add(new CopyLink(
                "copy." + Digest.id(12, a.id(), b.id()),
                turned ? b.id() : a.id(),
                turned ? a.id() : b.id(),
                direction.isKnown(),
                reasons,
                comparison.copyClass(),
                turned ? CopyComparer.turned(comparison).aligned() : comparison.aligned(),
                turned ? comparison.shareOfSecond() : comparison.shareOfFirst(),
                turned ? comparison.shareOfFirst() : comparison.shareOfSecond(),
                Provenance.rules("copy", VERSION, comparison.score())));
    }

    private static String overlap(Comparison comparison) {
        long passages = comparison.aligned().size();
        return String.format(
                java.util.Locale.ROOT,
                "%d passages meet in the two reports, with %.0f%% of the one's words and %.0f%% of the other's",
                passages,
                100 * comparison.shareOfFirst(),
                100 * comparison.shareOfSecond());
    }
}
