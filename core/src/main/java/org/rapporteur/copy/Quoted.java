package org.rapporteur.copy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.attribution.Statement;
import org.rapporteur.text.Span;

/**
 * A quotation in a report, with what is needed to judge its versions.
 *
 * @param reportId where it stands
 * @param statementId the statement it is part of, null for none
 * @param speaker who speaks, as keys that may be compared (an actor's id, or the name's last word); empty for unknown
 * @param span the words without the marks
 * @param text the words
 * @param words the words, read
 * @param around stems of the reporter's own words in the same sentences, outside all marks
 * @param governor whether a word just before the marks turns round what they hold ("warned against")
 */
record Quoted(
        String reportId,
        @Nullable String statementId,
        Set<String> speaker,
        Span span,
        String text,
        List<QuotedWord> words,
        Set<String> around,
        boolean governor) {

    private static final int GOVERNING = 3;
    /** "…," the minister told reporters in Lisbon on Friday. "…" */
    private static final int INTERRUPTION = 12;

    static Quoted of(ReadReport report, Span quotation) {
        Span span = afterUnclosed(report, quotation).trim(report.report().text().text());
        String text = report.words(span);
        Optional<Statement> statement = report.statements().stream()
                .filter(said -> said.content().stream().anyMatch(part -> part.overlaps(span)))
                .findFirst();
        List<Span> sentences = report.sentences().stream()
                .filter(sentence -> sentence.overlaps(span))
                .toList();
        Set<String> around = new HashSet<>();
        List<Word> before = new java.util.ArrayList<>();
        for (Span sentence : sentences) {
            for (Word word : Words.of(report.report().text().text(), sentence)) {
                if (report.quotations().stream().noneMatch(other -> other.contains(word.span()))) {
                    around.add(word.stem());
                    if (word.span().end() <= span.begin()) {
                        before.add(word);
                    }
                }
            }
        }
        boolean governor = before.stream()
                .skip(Math.max(0, before.size() - GOVERNING))
                .anyMatch(word -> SenseWords.isGovernor(word.form()) || SenseWords.isNegator(word.form()));
        return new Quoted(
                report.id(),
                statement.map(Statement::id).orElse(null),
                statement.map(said -> speaker(report, said)).orElse(Set.of()),
                span,
                text,
                QuotedWord.of(text),
                around,
                governor);
    }

    /** Where a mark within was never closed, the quotation begins there: what stands before was the reporter's. */
    private static Span afterUnclosed(ReadReport report, Span quotation) {
        String text = report.words(quotation);
        int inner = Math.max(Math.max(text.lastIndexOf('\u201c'), text.lastIndexOf('\u00ab')), text.lastIndexOf('"'));
        boolean closed = text.indexOf('\u201d', inner + 1) >= 0 || text.indexOf('\u00bb', inner + 1) >= 0;
        boolean paired = text.indexOf('"') != text.lastIndexOf('"');
        return inner < 0 || closed || paired ? quotation : new Span(quotation.begin() + inner + 1, quotation.end());
    }

    private static Set<String> speaker(ReadReport report, Statement statement) {
        Set<String> keys = new HashSet<>();
        for (ActorReference source : statement.sources()) {
            if (source.actor() != null) {
                keys.add(source.actor().id());
                keys.add(last(source.actor().name()));
            }
        }
        @Nullable Span words = statement.sourceWords();
        if (keys.isEmpty()
                && words != null
                && Words.of(report.words(words)).stream().anyMatch(Word::capital)) {
            keys.add(last(report.words(words)));
        }
        return keys;
    }

    private static String last(String name) {
        List<Word> words = Words.of(name);
        return words.isEmpty()
                ? name.toLowerCase(Locale.ROOT)
                : words.get(words.size() - 1).form();
    }

    /** Whether both speakers are known and none of the names agrees. */
    boolean isOtherSpeaker(Quoted other) {
        return !speaker.isEmpty()
                && !other.speaker.isEmpty()
                && speaker.stream().noneMatch(one -> other.speaker.stream().anyMatch(two -> agree(one, two)));
    }

    /** Whether both speakers are known and one of the names agrees. */
    boolean isSameSpeaker(Quoted other) {
        return !speaker.isEmpty() && !other.speaker.isEmpty() && !isOtherSpeaker(other);
    }

    private static boolean agree(String one, String two) {
        String skeleton = Stems.skeleton(one);
        return one.equals(two) || (!skeleton.isEmpty() && skeleton.equals(Stems.skeleton(two)));
    }

    /** The number of content words. */
    int weight() {
        return (int) words.stream().filter(word -> !word.function()).count();
    }

    /** The same quotation with the words of the parts before and after it that only a "he said" parts from it. */
    Quoted withNeighbours(List<Quoted> others, ReadReport report) {
        List<QuotedWord> joined = new java.util.ArrayList<>(words);
        Span reach = span;
        for (Quoted other : others) {
            if (other.span.begin() >= reach.end() && isNear(report, reach.end(), other.span.begin())) {
                joined.addAll(other.words);
                reach = reach.hull(other.span);
            }
        }
        for (int i = others.size() - 1; i >= 0; i--) {
            Quoted other = others.get(i);
            if (other.span.end() <= reach.begin() && isNear(report, other.span.end(), reach.begin())) {
                joined.addAll(0, other.words);
                reach = reach.hull(other.span);
            }
        }
        return new Quoted(reportId, statementId, speaker, span, text, joined, around, governor);
    }

    private static boolean isNear(ReadReport report, int from, int to) {
        return to - from < 120
                && Words.of(report.report().text().text(), new Span(from, to)).size() <= INTERRUPTION;
    }
}
