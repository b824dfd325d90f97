package org.rapporteur.annotation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.rapporteur.encoder.Encoder;
import org.rapporteur.encoder.Reading;
import org.rapporteur.encoder.Window;
import org.rapporteur.encoder.WordPieces;

/** Asks the encoder what one party does to another: it reads their words once more with both marked. */
public final class DyadReader {

    private static final int ACTOR = 2;
    private static final int RECIPIENT = 4;

    /** A range of tokens that names a party. */
    public record Words(int from, int to) {}

    private final Supplier<Encoder> shared = Encoder::shared;
    private final WindowMaker maker = new WindowMaker(WordPieces.load());

    /**
     * How likely each type of PLOVER, and the empty word for none, is what the actors do to the recipients; either may be
     * nobody. Of a text of several windows the first that holds one of them counts.
     */
    public Map<String, Double> types(AnnotatedText text, List<Words> actors, List<Words> recipients) {
        int[] marks = new int[text.tokens().size()];
        recipients.forEach(words -> Arrays.fill(marks, words.from(), words.to(), RECIPIENT));
        actors.forEach(words -> Arrays.fill(marks, words.from(), words.to(), ACTOR));
        Map<String, Double> types = new LinkedHashMap<>();
        for (Window window : maker.over(text, marks).all()) {
            int actor = within(window, actors);
            int recipient = within(window, recipients);
            if (types.isEmpty() || actor >= 0 || recipient >= 0) {
                Reading reading = shared.get().read(window);
                double[] likely = reading.dyad(actor, recipient);
                for (int i = 0; i < likely.length; i++) {
                    types.put(i < likely.length - 1 ? reading.eventTypes().get(i) : "", likely[i]);
                }
                if (actor >= 0 || recipient >= 0) {
                    return types;
                }
            }
        }
        return types;
    }

    private static int within(Window window, List<Words> words) {
        return words.stream()
                .mapToInt(Words::from)
                .filter(from -> Arrays.binarySearch(window.numbers(), from) >= 0)
                .findFirst()
                .orElse(-1);
    }
}
