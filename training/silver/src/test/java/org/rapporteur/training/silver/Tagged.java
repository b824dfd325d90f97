package org.rapporteur.training.silver;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.text.Span;

/**
 * A document as CoreNLP would tag it, written by hand: words as {@code form_TAG} or {@code form_TAG_TYPE}; neighbours of
 * one type are one mention, {@code TYPE:2} begins another.
 */
final class Tagged {

    private final StringBuilder text = new StringBuilder();
    private final List<TaggedSentence> sentences = new ArrayList<>();

    static Tagged of(String... sentences) {
        Tagged tagged = new Tagged();
        for (String sentence : sentences) {
            tagged.add(sentence);
        }
        return tagged;
    }

    private void add(String sentence) {
        List<Word> words = new ArrayList<>();
        int mention = 0;
        String before = "";
        for (String written : sentence.split(" ", -1)) {
            String[] parts = written.split("_", -1);
            String type = parts.length > 2 ? parts[2] : "O";
            mention += type.equals(before) ? 0 : 1;
            before = type;
            int begin = text.length();
            text.append(parts[0]);
            Span span = new Span(begin, text.length());
            text.append(' ');
            String bare = type.replaceAll(":.*", "");
            words.add(new Word(span, parts[0], parts[1], bare.equals("O") ? -1 : mention, bare));
        }
        sentences.add(new TaggedSentence(words));
    }

    /** The text with its names in brackets, as in {@code training/data/names}. */
    String labelled() {
        StringBuilder marked = new StringBuilder(text);
        List<Name> names = new NameLabeller().label(text.toString(), sentences);
        for (int i = names.size() - 1; i >= 0; i--) {
            Name name = names.get(i);
            marked.insert(name.span().end(), "]");
            marked.insert(name.span().begin(), "[" + name.type().label() + " ");
        }
        return marked.toString().strip();
    }
}
