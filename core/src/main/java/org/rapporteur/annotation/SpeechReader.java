package org.rapporteur.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.rapporteur.encoder.Encoder;
import org.rapporteur.encoder.EventHead;
import org.rapporteur.encoder.Reading;
import org.rapporteur.encoder.Window;
import org.rapporteur.encoder.WordPieces;
import org.rapporteur.encoder.WordSpan;

/** Has the encoder read a text window by window, and joins what it says of them. Safe for use by several threads. */
final class SpeechReader {

    private final Supplier<Encoder> shared;
    private final WindowMaker maker = new WindowMaker(WordPieces.load());

    /** With an encoder that may still be on its way. */
    SpeechReader(Supplier<Encoder> shared) {
        this.shared = shared;
    }

    /** The text with what the encoder reads in it, then in what it read as said. */
    AnnotatedText read(AnnotatedText text) {
        Encoder encoder = shared.get();
        List<NameMention> names = new ArrayList<>();
        List<EventMark> events = new ArrayList<>();
        List<RoleMark> roles = new ArrayList<>();
        Collected outer = new Collected(text);
        WindowMaker.TextWindows windows = maker.over(text);
        for (Window window : windows.all()) {
            Reading reading = encoder.read(window);
            outer.add(reading);
            reading.names().forEach(name -> names.add(mention(name)));
            List<WordSpan> parties = reading.spans(EventHead.ROLE);
            parties.forEach(party -> roles.add(role(party)));
            events.addAll(WindowEvents.of(reading, parties, text));
        }
        SpeechMarks speech = outer.marks(encoder.hash());
        Collected inner = new Collected(text);
        for (Window window : windows.of(speech.contents())) {
            inner.add(encoder.read(window));
        }
        return text.with(speech, inner.marks(encoder.hash()), names, events, roles);
    }

    /** The marks of several windows. */
    private static final class Collected {
        private final AnnotatedText text;
        private final List<SpeechMark> sources = new ArrayList<>();
        private final List<SpeechMark> cues = new ArrayList<>();
        private final List<SpeechMark> contents = new ArrayList<>();
        private final List<VoiceMark> voices = new ArrayList<>();
        private final TornQuotations torn = new TornQuotations();

        Collected(AnnotatedText text) {
            this.text = text;
        }

        void add(Reading reading) {
            WindowSpeech speech = new WindowSpeech(reading, text);
            int firstSource = sources.size();
            int firstCue = cues.size();
            speech.sources().forEach(span -> sources.add(mark(span, -1, 0)));
            voices.addAll(WindowVoices.of(reading, List.copyOf(speech.contents().keySet()), contents.size()));
            speech.cues().forEach((span, on) -> cues.add(mark(span, on, firstSource)));
            speech.contents().forEach((span, link) -> {
                SpeechMark content = mark(span, link.on(), firstCue);
                torn.add(speech.quotationOf(span), contents.size(), content.on(), link.likely());
                contents.add(content);
            });
        }

        SpeechMarks marks(String model) {
            torn.mend(contents);
            return new SpeechMarks(model, sources, cues, contents, voices);
        }
    }

    private static RoleMark role(WordSpan party) {
        RoleMark.Role role = RoleMark.Role.valueOf(party.type().toUpperCase(Locale.ROOT));
        return new RoleMark(party.from(), party.to(), role, party.confidence());
    }

    private static NameMention mention(WordSpan name) {
        NameMention.Type type = NameMention.Type.valueOf(name.type().toUpperCase(Locale.ROOT));
        return new NameMention(name.from(), name.to(), type, name.confidence());
    }

    private static SpeechMark mark(WordSpan span, int on, int first) {
        return new SpeechMark(span.from(), span.to(), on < 0 ? -1 : first + on, span.confidence());
    }
}
