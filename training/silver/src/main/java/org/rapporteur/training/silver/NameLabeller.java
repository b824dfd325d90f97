package org.rapporteur.training.silver;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.rapporteur.text.Span;

/** Labels the names of a document from CoreNLP's tags: surer finders first, each takes words that are still free. */
final class NameLabeller {

    /** Peoples, not countries. */
    private static final String HYPHENATED = "(African|Asian|Mexican|Latin|Cuban|Polish|Muslim)-American.*";

    private final Lists lists = Lists.load();
    private final MentionTypes types = new MentionTypes(lists);
    private final Set<String> compoundEndings = Lists.set("compound-endings.txt");
    private final NameMender mender = new NameMender();

    private final List<Finder> finders = List.of(
            new KnownNameFinder(lists),
            new PersonFinder(lists, types),
            new TitleFinder(lists),
            new MentionFinder(lists, types),
            new LooseNameFinder(lists),
            new RepeatFinder(lists));

    /** The names of a text in text order; no two overlap. */
    List<Name> label(String text, List<TaggedSentence> sentences) {
        DocumentNames names = DocumentNames.of(sentences, types);
        List<Name> found = new ArrayList<>();
        for (TaggedSentence sentence : sentences) {
            Draft draft = new Draft(sentence, names);
            finders.forEach(finder -> finder.find(draft));
            addAll(draft, found);
        }
        return mender.mend(text, found);
    }

    private void addAll(Draft draft, List<Name> found) {
        int begin = 0;
        while (begin < draft.sentence().size()) {
            int end = draft.marks().end(begin);
            if (end == begin) {
                addParts(draft.sentence().word(begin), found);
                begin++;
                continue;
            }
            NameType type = Objects.requireNonNull(draft.marks().type(begin));
            if (type != NameType.NONE) {
                found.add(new Name(span(draft.sentence(), new WordRange(begin, end)), type));
            }
            begin = end;
        }
    }

    /** Of "Saudi-led" only the first half. */
    private Span span(TaggedSentence sentence, WordRange range) {
        Word first = sentence.word(range.begin());
        int begin = first.span().begin();
        int hyphen = first.form().lastIndexOf('-');
        boolean compound = range.length() == 1
                && hyphen > 0
                && compoundEndings.contains(first.lower().substring(hyphen + 1));
        int end = compound
                ? begin + hyphen
                : sentence.word(range.end() - 1).span().end();
        return new Span(begin, end);
    }

    /** The countries in a compound that is no name as a whole: "Franco-German", "pro-Russian". */
    private void addParts(Word word, List<Name> found) {
        if (word.form().indexOf('-') <= 0 || word.form().matches(HYPHENATED)) {
            return;
        }
        int begin = word.span().begin();
        for (String part : word.form().split("-", -1)) {
            int end = begin + part.length();
            if (!part.isEmpty()
                    && Character.isUpperCase(part.charAt(0))
                    && lists.countries().has(part)) {
                found.add(new Name(new Span(begin, end), NameType.COUNTRY));
            }
            begin = end + 1;
        }
    }
}
