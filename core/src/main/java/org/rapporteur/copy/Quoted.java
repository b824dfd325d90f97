package org.rapporteur.copy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.attribution.Statement;
import org.rapporteur.text.Span;

/**
 * A quotation in a report, with what is needed to judge its versions.
 *
 * @param reportId where it stands
 * @param statementId the statement it is part of, null for none
 * @param speaker who speaks, by name; empty for unknown
 * @param span the words without the marks
 * @param text the words
 * @param words the words, read
 * @param around stems of the reporter's own words in the same sentences and near them, outside all marks
 * @param parts in how many stretches it stands, parted by "he said"
 * @param whole the words of all stretches
 * @param rendered whether the report says that it was spoken in another language
 * @param names capitalised words in it and in the reporter's own words near it
 * @param governor whether a word just before the marks turns round what they hold ("warned against")
 */
record Quoted(
        String reportId,
        @Nullable String statementId,
        Set<String> speaker,
        Span span,
        String text,
        List<QuotedWord> words,
        int parts,
        String whole,
        boolean rendered,
        Set<String> names,
        Set<String> around,
        boolean governor) {

    private static final int GOVERNING = 3;

    /** So many sentences before and after a quotation are about it. */
    private static final int NEAR = 3;

    /** "…," the minister told reporters in Lisbon on Friday. "…" */
    private static final int INTERRUPTION = 12;

    static Quoted of(ReadReport report, Span quotation) {
        Span span = afterUnclosed(report, quotation).trim(report.report().text().text());
        String text = report.words(span);
        Optional<Statement> statement = statement(report, span);
        List<Word> around = new ArrayList<>();
        List<Word> before = new ArrayList<>();
        for (Span sentence : near(report, span)) {
            for (Word word : Words.of(report.report().text().text(), sentence)) {
                if (report.quotations().stream().noneMatch(other -> other.contains(word.span()))) {
                    around.add(word);
                    if (word.span().end() <= span.begin() && sentence.overlaps(span)) {
                        before.add(word);
                    }
                }
            }
        }
        String passed = Passed.name(before);
        boolean governor = before.stream()
                .skip(Math.max(0, before.size() - GOVERNING))
                .anyMatch(word -> SenseWords.isGovernor(word.form()) || SenseWords.isNegator(word.form()));
        return new Quoted(
                report.id(),
                statement.map(Statement::id).orElse(null),
                passed.isEmpty() ? statement.map(said -> speaker(report, said)).orElse(Set.of()) : Set.of(passed),
                span,
                text,
                QuotedWord.of(text),
                1,
                text,
                Renderings.isTold(around),
                Stream.concat(around.stream(), Words.of(text).stream())
                        .filter(Word::capital)
                        .map(Word::form)
                        .collect(Collectors.toSet()),
                around.stream().map(Word::stem).collect(Collectors.toSet()),
                governor);
    }

    /** The innermost statement that the whole quotation is the content of, or the outermost that has a part of it. */
    private static Optional<Statement> statement(ReadReport report, Span span) {
        List<Statement> said = report.statements().stream()
                .filter(one -> one.content().stream().anyMatch(part -> part.overlaps(span)))
                .toList();
        return said.stream()
                .filter(one -> one.content().stream().anyMatch(part -> part.contains(span)))
                .reduce((outer, inner) -> inner)
                .or(() -> said.stream()
                        .filter(one -> one.content().stream().noneMatch(span::contains))
                        .findFirst());
    }

    /** The sentences that the quotation stands in, and a few before and after. */
    private static List<Span> near(ReadReport report, Span span) {
        List<Span> near = new ArrayList<>();
        for (int i = 0; i < report.sentences().size(); i++) {
            for (int j = Math.max(0, i - NEAR); j <= Math.min(report.sentences().size() - 1, i + NEAR); j++) {
                if (report.sentences().get(j).overlaps(span)) {
                    near.add(report.sentences().get(i));
                    break;
                }
            }
        }
        return near;
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
        Set<String> names = new HashSet<>();
        for (ActorReference source : statement.sources()) {
            if (source.actor() != null && source.actor().kind() == Actor.Kind.PERSON) {
                names.add(form(source.actor().name()));
            }
        }
        @Nullable Span words = statement.sourceWords();
        boolean unknown = statement.sources().stream().allMatch(source -> source.actor() == null);
        if (unknown && words != null && Words.of(report.words(words)).stream().anyMatch(Word::capital)) {
            names.add(form(report.words(words)));
        }
        return names;
    }

    private static String form(String name) {
        return Words.of(name).stream().map(Word::form).collect(Collectors.joining(" "));
    }

    /** Whether both speakers are known and none of the names agrees. */
    boolean isOtherSpeaker(Quoted other) {
        return !speaker.isEmpty()
                && !other.speaker.isEmpty()
                && speaker.stream().noneMatch(one -> other.speaker.stream().anyMatch(two -> Speakers.agree(one, two)));
    }

    /** Whether the speakers' names agree, or the one that is known is named near the other quotation. */
    boolean isSameSpeaker(Quoted other) {
        if (speaker.isEmpty() || other.speaker.isEmpty()) {
            return named(other) || other.named(this);
        }
        return !isOtherSpeaker(other);
    }

    private boolean named(Quoted other) {
        return other.speaker.isEmpty()
                && speaker.stream()
                        .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                        .anyMatch(other.names::contains);
    }

    /** The words of the names of whoever may speak: the speaker's, or those near an unknown one's words. */
    Set<String> speakerNames() {
        return speaker.isEmpty()
                ? names
                : speaker.stream()
                        .flatMap(name -> Stream.of(name.split(" ", -1)))
                        .collect(Collectors.toSet());
    }

    /** The number of content words. */
    int weight() {
        return (int) words.stream().filter(word -> !word.function()).count();
    }

    /** The parts before and after it that only a "he said" parts from it, and itself, in text order. */
    List<Quoted> parts(List<Quoted> others, ReadReport report) {
        List<Quoted> parts = new ArrayList<>(List.of(this));
        for (Quoted other : others) {
            Quoted last = parts.get(parts.size() - 1);
            if (other.span.begin() >= last.span.end() && isNear(report, last.span.end(), other.span.begin())) {
                parts.add(other);
            }
        }
        for (int i = others.size() - 1; i >= 0; i--) {
            Quoted other = others.get(i);
            Quoted next = parts.get(0);
            if (other.span.end() <= next.span.begin() && isNear(report, other.span.end(), next.span.begin())) {
                parts.add(0, other);
            }
        }
        return parts;
    }

    /** The same, taken as spoken in the report's own language. */
    Quoted unrendered() {
        return new Quoted(
                reportId, statementId, speaker, span, text, words, parts, whole, false, names, around, governor);
    }

    /** The same quotation with its words read otherwise. */
    Quoted reading(List<QuotedWord> read) {
        return new Quoted(
                reportId, statementId, speaker, span, text, read, parts, whole, rendered, names, around, governor);
    }

    /** The same quotation with the words of all its parts. */
    Quoted joined(List<Quoted> parts) {
        List<QuotedWord> read =
                parts.stream().flatMap(part -> part.words.stream()).toList();
        String printed = parts.stream().map(Quoted::text).collect(Collectors.joining(" "));
        return new Quoted(
                reportId,
                statementId,
                speaker,
                span,
                text,
                read,
                parts.size(),
                printed,
                rendered,
                names,
                around,
                governor);
    }

    /** Whether what stands between two quotations only says who speaks on. */
    private static boolean isNear(ReadReport report, int from, int to) {
        String text = report.report().text().text();
        List<Word> words = Words.of(text, new Span(from, to));
        boolean brief = to - from < 120 && words.size() <= INTERRUPTION;
        int stop = text.substring(from, to).indexOf(". ");
        List<Word> after = stop < 0 ? List.of() : Words.of(text, new Span(from + stop + 1, to));
        boolean added = after.size() <= MOST_OPENING;
        return brief && added && words.stream().noneMatch(word -> SenseWords.isOccasion(word.form()));
    }

    /** "… . She added: …" */
    private static final int MOST_OPENING = 3;
}
