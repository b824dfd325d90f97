package org.rapporteur.training.silver;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.WordList;

/** From CoreNLP's types of mentions to ours. */
final class MentionTypes {

    private static final String ANY = "*";

    private final Lists lists;
    private final Set<String> notNames = Lists.set("not-names.txt");
    private final Map<String, Set<String>> wrong =
            WordList.read(MentionTypes.class, "wrong-mentions.tsv").rows().stream()
                    .collect(Collectors.groupingBy(
                            row -> row.field(0), Collectors.mapping(row -> row.field(1), Collectors.toSet())));

    MentionTypes(Lists lists) {
        this.lists = lists;
    }

    /** The type of a mention, or null where it is dropped: numbers, common nouns, faiths, what CoreNLP gets wrong. */
    @Nullable
    NameType of(TaggedSentence sentence, WordRange mention) {
        String text = sentence.text(mention);
        Word first = sentence.word(mention.begin());
        if (isNoName(text, first) || sentence.words(mention).stream().noneMatch(MentionTypes::hasCapital)) {
            return null;
        }
        if (lists.parties().contains(text)) {
            return NameType.ORGANISATION;
        }
        if (lists.regionAdjectives().contains(text)) {
            return NameType.PLACE;
        }
        boolean country = lists.countries().has(text);
        boolean letter = text.length() == 1;
        return switch (first.type()) {
            case "PERSON" -> NameType.PERSON;
            case "COUNTRY" -> text.startsWith("the ") ? null : NameType.COUNTRY;
            case "NATIONALITY", "MISC", "IDEOLOGY", "RELIGION" -> country ? NameType.COUNTRY : null;
            case "ORGANIZATION" -> country ? NameType.COUNTRY : letter ? null : NameType.ORGANISATION;
            case "CITY", "STATE_OR_PROVINCE", "LOCATION" -> country ? NameType.COUNTRY : letter ? null : NameType.PLACE;
            default -> null;
        };
    }

    private boolean isNoName(String text, Word first) {
        Set<String> types = wrong.getOrDefault(text, Set.of());
        return notNames.contains(text.toLowerCase(Locale.ROOT))
                || first.tag().startsWith("PRP")
                || text.contains(" v. ") // a case in court
                || text.matches("[RDI]-.*|[^\\p{L}]*") // a party and a state ("D-Ohio"), signs and numbers
                || types.contains(ANY)
                || types.contains(first.type());
    }

    /** Also "iPhone", "al-Shabab" and "@Reuters". */
    private static boolean hasCapital(Word word) {
        return word.isCapitalised() || word.form().matches("[a-z]+[A-Z].*|al-.*|@?[A-Z].*");
    }
}
