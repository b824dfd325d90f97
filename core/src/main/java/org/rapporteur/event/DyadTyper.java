package org.rapporteur.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.DyadReader;
import org.rapporteur.annotation.Token;
import org.rapporteur.text.Span;

/** Tells how likely each type of event is between given parties. Safe for use by several threads. */
public final class DyadTyper {

    private final DyadReader reader = new DyadReader();

    /** How likely each type is; actors or recipients may be nobody. The text has words. */
    public Map<PloverType, Double> types(AnnotatedText text, List<Span> actors, List<Span> recipients) {
        Map<String, Double> read = reader.types(text, tokens(text, actors), tokens(text, recipients));
        Map<PloverType, Double> types = new EnumMap<>(PloverType.class);
        for (PloverType type : PloverType.values()) {
            types.put(type, read.getOrDefault(type.name(), 0.0));
        }
        return types;
    }

    private static List<DyadReader.Words> tokens(AnnotatedText text, List<Span> spans) {
        List<DyadReader.Words> words = new ArrayList<>();
        List<Token> tokens = text.tokens();
        for (Span span : spans) {
            int from = 0;
            while (from < tokens.size() && tokens.get(from).span().end() <= span.begin()) {
                from++;
            }
            int to = from;
            while (to < tokens.size() && tokens.get(to).span().begin() < span.end()) {
                to++;
            }
            if (from < to) {
                words.add(new DyadReader.Words(from, to));
            }
        }
        return words;
    }
}
