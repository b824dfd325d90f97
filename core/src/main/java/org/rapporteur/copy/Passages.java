package org.rapporteur.copy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The passages of two texts that meet, as spans: aligned sentences, and shared runs that these do not cover. */
final class Passages {

    static final Comparator<AlignedSpans> ORDER =
            Comparator.comparing(AlignedSpans::original).thenComparing(AlignedSpans::copy);

    private final CopyText a;
    private final CopyText b;
    private final boolean[] coveredA;
    private final boolean[] coveredB;
    private final List<AlignedSpans> spans;

    Passages(Alignment alignment) {
        a = alignment.a();
        b = alignment.b();
        coveredA = new boolean[a.size()];
        coveredB = new boolean[b.size()];
        boolean across = !a.language().isLike(b.language());
        List<AlignedSpans> sentences = alignment.matched().stream()
                .map(across ? this::whole : this::widened)
                .map(this::sentence)
                .toList();
        List<AlignedSpans> runs = alignment.runs().stream()
                .filter(run -> !isCovered(run))
                .map(this::run)
                .toList();
        spans = Stream.concat(sentences.stream(), runs.stream())
                .distinct()
                .sorted(ORDER)
                .toList();
    }

    /** Of a translated sentence all is met, though only names and numbers show it. */
    private Alignment.Matched whole(Alignment.Matched m) {
        return new Alignment.Matched(
                m.pair(),
                a.start(m.pair().a()),
                a.start(m.pair().a() + 1) - 1,
                b.start(m.pair().b()),
                b.start(m.pair().b() + 1) - 1);
    }

    /** Takes in the words before and after that are the same on both sides, within the two sentences. */
    private Alignment.Matched widened(Alignment.Matched m) {
        int beginA = a.start(m.pair().a());
        int beginB = b.start(m.pair().b());
        int endA = a.start(m.pair().a() + 1) - 1;
        int endB = b.start(m.pair().b() + 1) - 1;
        int firstA = m.firstA();
        int firstB = m.firstB();
        while (firstA > beginA && firstB > beginB && a.form(firstA - 1) == b.form(firstB - 1)) {
            firstA--;
            firstB--;
        }
        int lastA = m.lastA();
        int lastB = m.lastB();
        while (lastA < endA && lastB < endB && a.form(lastA + 1) == b.form(lastB + 1)) {
            lastA++;
            lastB++;
        }
        return new Alignment.Matched(m.pair(), firstA, lastA, firstB, lastB);
    }

    private AlignedSpans sentence(Alignment.Matched m) {
        Arrays.fill(coveredA, m.firstA(), m.lastA() + 1, true);
        Arrays.fill(coveredB, m.firstB(), m.lastB() + 1, true);
        return new AlignedSpans(
                a.span(m.firstA(), m.lastA()),
                b.span(m.firstB(), m.lastB()),
                Math.min(1, m.pair().likeness()));
    }

    private boolean isCovered(SharedRuns.Run run) {
        for (int i = 0; i < run.length(); i++) {
            if (!coveredA[run.a() + i] || !coveredB[run.b() + i]) {
                return false;
            }
        }
        return true;
    }

    private AlignedSpans run(SharedRuns.Run run) {
        Arrays.fill(coveredA, run.a(), run.a() + run.length(), true);
        Arrays.fill(coveredB, run.b(), run.b() + run.length(), true);
        return new AlignedSpans(
                a.span(run.a(), run.a() + run.length() - 1), b.span(run.b(), run.b() + run.length() - 1), 1);
    }

    List<AlignedSpans> spans() {
        return spans;
    }

    double shareOfA() {
        return CopyFeatures.plain(a, word -> coveredA[word]);
    }

    double shareOfB() {
        return CopyFeatures.plain(b, word -> coveredB[word]);
    }
}
