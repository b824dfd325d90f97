package org.rapporteur.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.NameMention;
import org.rapporteur.annotation.Token;

/** What names are names of, by all places of a report where the encoder reads them: "Equifax" is no person. */
final class NameKinds {

    private static final Pattern COMPANY_FORM = Pattern.compile(
            ",? (?:Inc|Incorporated|Corp|Corporation|Ltd|Limited|LLC|PLC|plc|AG|SE|SA|S\\.A|NV|N\\.V|AB|ASA|Oyj|SpA|GmbH|Co|Holdings|Group)\\.?$");

    /** What a name with its legal form counts: more than several guesses of the encoder. */
    private static final double INTRODUCTION = 5;

    /** By a name in lower case, how much speaks for a person, less how much for a body or place. */
    private final Map<String, Double> personal = new HashMap<>();

    private NameKinds() {}

    static NameKinds of(AnnotatedText text) {
        NameKinds kinds = new NameKinds();
        for (NameMention name : text.names()) {
            if (name.type() == NameMention.Type.PERSON) {
                kinds.add(text, name, name.confidence());
            } else if (name.type() == NameMention.Type.ORGANISATION || name.type() == NameMention.Type.PLACE) {
                kinds.add(text, name, -name.confidence());
            }
        }
        return kinds;
    }

    /** A person is called by the last name alone too; "Equifax Inc." is an introduction of "Equifax". */
    private void add(AnnotatedText text, NameMention name, double weight) {
        List<Token> tokens = text.tokens().subList(name.from(), name.to());
        String words = String.join(
                " ", tokens.stream().map(token -> text.words(token.span())).toList());
        personal.merge(key(words), weight, Double::sum);
        if (weight > 0 && tokens.size() > 1) {
            personal.merge(key(text.words(tokens.get(tokens.size() - 1).span())), weight, Double::sum);
        }
        String form = COMPANY_FORM.matcher(words).replaceFirst("");
        if (!form.equals(words)) {
            personal.merge(key(form), -INTRODUCTION, Double::sum);
        }
    }

    private static String key(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    /** Whether the report's mentions of a name, taken together, name a body or a place. */
    boolean isOther(String name) {
        return personal.getOrDefault(key(name), 0.0) < 0;
    }
}
