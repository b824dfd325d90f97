package org.rapporteur.training.silver;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what is left of CoreNLP's mentions, widened by the noun that belongs to the name ("Iowa" + "Caucus"). */
final class MentionFinder implements Finder {

    /** How often a document has a surname that CoreNLP puts into a body's name. */
    private static final int OFTEN = 3;

    /** How far a name goes on to the noun that ends it, in words. */
    private static final int WIDEST = 3;

    private static final Set<String> PARTY_NOUNS = Set.of("Party", "Committee");

    private final Lists lists;
    private final MentionTypes types;
    private final Set<String> neverAlone = Lists.set("never-alone.txt");

    /** Words that may be a name of a type. */
    private record Candidate(WordRange range, NameType type) {}

    MentionFinder(Lists lists, MentionTypes types) {
        this.lists = lists;
        this.types = types;
    }

    @Override
    public void find(Draft draft) {
        for (WordRange mention : draft.sentence().mentions()) {
            @Nullable NameType type = types.of(draft.sentence(), mention);
            WordRange range = trimmed(draft.sentence(), mention);
            if (type == null
                    || range.isEmpty()
                    || (type == NameType.PERSON && !draft.marks().isFree(range))) {
                continue;
            }
            @Nullable Candidate candidate = mended(draft, new Candidate(range, type));
            if (candidate != null) {
                mark(draft, candidate);
            }
        }
    }

    /** Without articles, possessives and signs at its ends. */
    private static WordRange trimmed(TaggedSentence sentence, WordRange mention) {
        int begin = mention.begin();
        int end = mention.end();
        while (end > begin
                && (sentence.word(end - 1).isPossessive()
                        || !sentence.word(end - 1).hasLetter())) {
            end--;
        }
        while (begin < end
                && (sentence.word(begin).lower().equals("the")
                        || !sentence.word(begin).hasLetter())) {
            begin++;
        }
        return new WordRange(begin, end);
    }

    /** Null where a headline's capitals glued together what the document does not know. */
    private @Nullable Candidate mended(Draft draft, Candidate found) {
        Candidate candidate = surname(draft, found);
        if (!draft.sentence().isHeadline()) {
            return isAdjective(draft, candidate.range()) ? candidate : widened(draft, candidate);
        }
        boolean glued = candidate.range().length() > 2 || candidate.type() == NameType.PERSON;
        if (!glued || draft.names().knows(draft.text(candidate.range()))) {
            return candidate;
        }
        @Nullable WordRange part = draft.names().within(draft.sentence(), candidate.range());
        return part == null ? null : new Candidate(part, draft.names().usual(draft.text(part), candidate.type()));
    }

    /** A body of two words that ends in a surname is a person with a word too many. */
    private static Candidate surname(Draft draft, Candidate found) {
        int last = found.range().end() - 1;
        boolean person = found.type() == NameType.ORGANISATION
                && found.range().length() == 2
                && draft.names().surname(draft.sentence().word(last).form()) >= OFTEN;
        return person ? new Candidate(new WordRange(last, last + 1), NameType.PERSON) : found;
    }

    /** Nationalities and parties qualify the noun after them: "Democratic lawmakers", but not "Democratic Party". */
    private boolean isAdjective(Draft draft, WordRange range) {
        TaggedSentence sentence = draft.sentence();
        if (sentence.word(range.begin()).isType("NATIONALITY")) {
            return true;
        }
        int next = range.end();
        boolean body = next < sentence.size()
                && (PARTY_NOUNS.contains(sentence.word(next).form())
                        || (sentence.is(next, "National") && sentence.is(next + 1, "Committee")));
        return lists.parties().contains(draft.text(range)) && !body;
    }

    private Candidate widened(Draft draft, Candidate found) {
        int begin = found.range().begin();
        int end = found.range().end();
        NameType type = found.type();
        for (int i = end; i < end + WIDEST && mayBelong(draft, begin, i); i++) {
            String form = draft.sentence().word(i).form();
            if (lists.bodyWords().contains(form) && !(type == NameType.PLACE && form.equals("School"))) {
                end = i + 1;
                type = NameType.ORGANISATION;
            } else if (lists.placeWords().contains(form) && type == NameType.PLACE) {
                end = i + 1;
            }
        }
        return new Candidate(new WordRange(begin, end), type);
    }

    private static boolean mayBelong(Draft draft, int begin, int i) {
        TaggedSentence sentence = draft.sentence();
        return i < sentence.size()
                && draft.marks().isFree(i)
                && sentence.word(i).isCapitalisedProperNoun()
                && sentence.word(i).mention() != sentence.word(begin).mention();
    }

    private void mark(Draft draft, Candidate candidate) {
        TaggedSentence sentence = draft.sentence();
        WordRange range = free(draft.marks(), candidate.range());
        boolean convention = sentence.is(range.end(), "National") && sentence.is(range.end() + 1, "Convention");
        if (!range.isEmpty()
                && !convention
                && sentence.words(range).stream().anyMatch(Word::hasLetter)
                && !neverAlone.contains(draft.text(range))) {
            draft.marks().mark(range, candidate.type());
        }
    }

    /** What is free: the first run of free words. */
    private static WordRange free(Marks marks, WordRange range) {
        int begin = range.begin();
        while (begin < range.end() && !marks.isFree(begin)) {
            begin++;
        }
        int end = begin;
        while (end < range.end() && marks.isFree(end)) {
            end++;
        }
        return new WordRange(begin, end);
    }
}
