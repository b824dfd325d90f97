package org.rapporteur.training.silver;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a document calls its people, bodies and places outside its headlines, and how often as what: a name that is clear
 * in one sentence helps with the next.
 */
final class DocumentNames {

    private final Map<String, Map<NameType, Integer>> typesByName = new TreeMap<>();
    private final Map<String, Integer> surnames = new TreeMap<>();

    static DocumentNames of(List<TaggedSentence> sentences, MentionTypes types) {
        DocumentNames names = new DocumentNames();
        for (TaggedSentence sentence : sentences) {
            if (!sentence.isHeadline()) {
                names.add(sentence, types);
            }
        }
        return names;
    }

    private void add(TaggedSentence sentence, MentionTypes types) {
        for (WordRange mention : sentence.mentions()) {
            @Nullable NameType type = types.of(sentence, mention);
            if (type == null) {
                continue;
            }
            typesByName
                    .computeIfAbsent(sentence.text(mention), name -> new EnumMap<>(NameType.class))
                    .merge(type, 1, Integer::sum);
            if (type == NameType.PERSON) {
                int last = mention.end() - 1;
                while (last > mention.begin() && sentence.word(last).isPossessive()) {
                    last--;
                }
                surnames.merge(sentence.word(last).form(), 1, Integer::sum);
            }
        }
    }

    boolean knows(String name) {
        return typesByName.containsKey(name);
    }

    /** How often the document has the name. */
    int count(String name) {
        return types(name).values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How often the word is the last of a person's name. */
    int surname(String word) {
        return surnames.getOrDefault(word, 0);
    }

    /** The part of the name's uses that are a person, 0 to 1; 1 for a name that the document does not have. */
    double personShare(String name) {
        Map<NameType, Integer> types = types(name);
        return types.isEmpty() ? 1 : types.getOrDefault(NameType.PERSON, 0) / (double) count(name);
    }

    /** What the name is most often. */
    NameType usual(String name, NameType otherwise) {
        Map<NameType, Integer> types = types(name);
        return types.isEmpty()
                ? otherwise
                : Collections.max(types.entrySet(), Map.Entry.comparingByValue())
                        .getKey();
    }

    /** The longest part of a range that is a name of the document or a surname, the first of several; null for none. */
    @Nullable
    WordRange within(TaggedSentence sentence, WordRange range) {
        for (int length = range.length(); length > 0; length--) {
            for (int begin = range.begin(); begin + length <= range.end(); begin++) {
                WordRange part = new WordRange(begin, begin + length);
                if (knows(sentence.text(part))
                        || (length == 1 && surname(sentence.word(begin).form()) > 0)) {
                    return part;
                }
            }
        }
        return null;
    }

    private Map<NameType, Integer> types(String name) {
        return typesByName.getOrDefault(name, Map.of());
    }
}
