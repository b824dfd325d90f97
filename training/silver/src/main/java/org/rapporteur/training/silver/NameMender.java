package org.rapporteur.training.silver;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.text.Span;

/** The last pass over a document's labels: cuts off what is no part of a name, and drops and renames what is known to be wrong. */
final class NameMender {

    private static final Pattern POSSESSIVE = Pattern.compile("(?s).+['’]s");
    private static final Pattern NO_NAME = Pattern.compile("['’]s|[^\\p{L}]*");

    /** A party before a state: "R-Ohio". */
    private static final Pattern PARTY_AND_STATE = Pattern.compile("[RDI][-–]\\p{Lu}.*");

    private final Set<String> dropped = Lists.set("dropped.txt");
    private final Set<String> persons = Lists.set("persons.txt");
    private final Set<String> states = Lists.set("states.txt");

    /**
     * Mends names that are in text order.
     *
     * @throws IllegalStateException where two overlap: the labeller is wrong
     */
    List<Name> mend(String text, List<Name> names) {
        List<Name> mended = new ArrayList<>();
        int last = 0;
        for (Name name : names) {
            Span span = cut(text, name);
            String words = span.of(text);
            if (NO_NAME.matcher(words).matches() || dropped.contains(words)) {
                continue;
            }
            if (span.begin() < last) {
                throw new IllegalStateException("names overlap at " + span);
            }
            last = span.end();
            mended.add(new Name(span, type(words, name.type())));
        }
        return mended;
    }

    /** Without what follows on another line, a possessive, white space at the end, and a party before a state. */
    private static Span cut(String text, Name name) {
        int begin = name.span().begin();
        int end = name.span().end();
        int line = text.indexOf('\n', begin);
        if (line >= 0 && line < end) {
            end = line;
        }
        if (POSSESSIVE.matcher(text.substring(begin, end)).matches()) {
            end -= 2;
        }
        while (end > begin && isSpace(text.charAt(end - 1))) {
            end--;
        }
        boolean state = name.type() == NameType.PLACE
                && PARTY_AND_STATE.matcher(text.substring(begin, end)).matches();
        return new Span(state ? begin + 2 : begin, end);
    }

    private static boolean isSpace(char sign) {
        return Character.isWhitespace(sign) || sign == '\u00a0';
    }

    private NameType type(String words, NameType type) {
        if (persons.contains(words)) {
            return NameType.PERSON;
        }
        return type == NameType.ORGANISATION && states.contains(words) ? NameType.PLACE : type;
    }
}
