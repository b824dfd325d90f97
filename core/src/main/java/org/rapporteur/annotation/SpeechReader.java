package org.rapporteur.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.rapporteur.encoder.Encoder;
import org.rapporteur.encoder.Pointer;
import org.rapporteur.encoder.Reading;
import org.rapporteur.encoder.SpeechHead;
import org.rapporteur.encoder.Window;
import org.rapporteur.encoder.WordPieces;
import org.rapporteur.encoder.WordSpan;

/** Has the encoder read a text window by window, and joins what it says of them. Safe for use by several threads. */
final class SpeechReader {

    private final Encoder encoder;
    private final WindowMaker windows = new WindowMaker(WordPieces.load());

    SpeechReader(Encoder encoder) {
        this.encoder = encoder;
    }

    /** The text with what the encoder reads in it. */
    AnnotatedText read(AnnotatedText text) {
        List<SpeechMark> sources = new ArrayList<>();
        List<SpeechMark> cues = new ArrayList<>();
        List<SpeechMark> contents = new ArrayList<>();
        List<NameMention> names = new ArrayList<>();
        for (Window window : windows.windows(text)) {
            Reading reading = encoder.read(window);
            Found source = new Found(sources, reading.spans(SpeechHead.SOURCE), span -> -1);
            Found cue = new Found(
                    cues, reading.spans(SpeechHead.CUE), span -> source.likeliest(reading.sourceOf(span.from())));
            new Found(contents, reading.spans(SpeechHead.CONTENT), span -> cue.likeliest(reading.cueOf(span.from())));
            reading.names().forEach(name -> names.add(mention(name)));
        }
        return text.with(new SpeechMarks(encoder.hash(), sources, cues, contents), names);
    }

    private static NameMention mention(WordSpan name) {
        NameMention.Type type = NameMention.Type.valueOf(name.type().toUpperCase(Locale.ROOT));
        return new NameMention(name.from(), name.to(), type, name.confidence());
    }

    /** The spans of one window and where they went in the list of all. */
    private static final class Found {
        private final int first;
        private final List<WordSpan> spans;

        Found(List<SpeechMark> all, List<WordSpan> spans, ToIntFunction<WordSpan> on) {
            this.first = all.size();
            this.spans = spans;
            for (WordSpan span : spans) {
                all.add(new SpeechMark(span.from(), span.to(), on.applyAsInt(span), span.confidence()));
            }
        }

        /** The index of the span that a word likeliest hangs on; -1 where nothing is likelier than each. */
        int likeliest(Pointer pointer) {
            int best = -1;
            double most = pointer.onNothing() * NOTHING;
            for (int i = 0; i < spans.size(); i++) {
                double likely = pointer.on(spans.get(i).from(), spans.get(i).to());
                if (likely > most) {
                    best = first + i;
                    most = likely;
                }
            }
            if (best<0 || most < FLOOR) return -1;
            return best;
        }
    }
    static final double FLOOR = Double.parseDouble(System.getProperty("floor","0.0"));
    static final double NOTHING = Double.parseDouble(System.getProperty("nothing","1"));
}
