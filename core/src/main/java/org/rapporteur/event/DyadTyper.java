package org.rapporteur.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.DyadReader;
import org.rapporteur.annotation.Token;
import org.rapporteur.text.Span;

/** Tells the type of the event between given parties, whatever it is. Safe for use by several threads. */
public final class DyadTyper {

    private final DyadReader reader = new DyadReader();

    /** The likeliest type; actors or recipients may be nobody. The text has words. */
    public PloverType type(AnnotatedText text, List<Span> actors, List<Span> recipients) {
        Map<String, Double> types = reader.types(text, tokens(text, actors), tokens(text, recipients));
        PloverType best = PloverType.AGREE;
        for (PloverType type : PloverType.values()) {
            boolean likelier = types.getOrDefault(type.name(), 0.0) > types.getOrDefault(best.name(), 0.0);
            best = likelier ? type : best;
        }
        return best;
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
