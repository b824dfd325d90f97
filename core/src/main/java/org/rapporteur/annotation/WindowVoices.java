package org.rapporteur.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.rapporteur.encoder.Pointer;
import org.rapporteur.encoder.PointerHead;
import org.rapporteur.encoder.Reading;
import org.rapporteur.encoder.VoiceHead;
import org.rapporteur.encoder.WordSpan;

/** Through whom the contents of one window came, to whom they were said, and for or against whom they are. */
final class WindowVoices {

    private final Reading reading;
    private final List<WordSpan> contents;
    private final List<VoiceMark> marks = new ArrayList<>();

    private WindowVoices(Reading reading, List<WordSpan> contents) {
        this.reading = reading;
        this.contents = contents;
    }

    /** The marks of a window's contents, which are in text order and count from {@code first}. */
    static List<VoiceMark> of(Reading reading, List<WordSpan> contents, int first) {
        if (contents.isEmpty()) {
            return List.of();
        }
        WindowVoices voices = new WindowVoices(reading, contents);
        voices.relays(first);
        voices.addressees(first);
        voices.sides(first);
        return voices.marks;
    }

    /** Each content points at its first relay, each relay at the next. */
    private void relays(int first) {
        List<WordSpan> relays = reading.spans(VoiceHead.RELAY);
        for (int i = 0; i < contents.size() && !relays.isEmpty(); i++) {
            List<WordSpan> chain = new ArrayList<>();
            WordSpan at = likeliest(PointerHead.RELAY, contents.get(i), relays);
            while (at != null && !chain.contains(at)) {
                chain.add(at);
                marks.add(new VoiceMark(first + i, VoiceMark.Role.RELAY, at.from(), at.to(), -1, -1, at.confidence()));
                at = likeliest(PointerHead.NEXT_RELAY, at, relays);
            }
        }
    }

    private void addressees(int first) {
        List<WordSpan> addressees = reading.spans(VoiceHead.ADDRESSEE);
        for (int i = 0; i < contents.size() && !addressees.isEmpty(); i++) {
            WordSpan at = likeliest(PointerHead.ADDRESSEE, contents.get(i), addressees);
            if (at != null) {
                marks.add(new VoiceMark(
                        first + i, VoiceMark.Role.ADDRESSEE, at.from(), at.to(), -1, -1, at.confidence()));
            }
        }
    }

    /** Each party points at the statement that takes sides, each stretch of evidence at its party. */
    private void sides(int first) {
        List<WordSpan> parties = reading.spans(VoiceHead.PARTY);
        List<WordSpan> evidence = parties.isEmpty() ? List.of() : reading.spans(VoiceHead.EVIDENCE);
        for (WordSpan party : parties) {
            WordSpan content = likeliest(PointerHead.STATEMENT, party, contents);
            if (content == null) {
                continue;
            }
            WordSpan shown = best(evidence, one -> reading.pointer(PointerHead.PARTY, one.from())
                    .on(party.from(), party.to()));
            marks.add(new VoiceMark(
                    first + contents.indexOf(content),
                    VoiceMark.Role.valueOf(party.type().toUpperCase(Locale.ROOT)),
                    party.from(),
                    party.to(),
                    shown == null ? -1 : shown.from(),
                    shown == null ? -1 : shown.to(),
                    party.confidence()));
        }
    }

    /** The span that a word points at, if it is likelier than none. */
    private @Nullable WordSpan likeliest(PointerHead head, WordSpan from, List<WordSpan> spans) {
        Pointer pointer = reading.pointer(head, from.from());
        WordSpan best = best(spans, span -> pointer.on(span.from(), span.to()));
        return best != null && pointer.on(best.from(), best.to()) > pointer.onNothing() ? best : null;
    }

    private static @Nullable WordSpan best(List<WordSpan> spans, ToDoubleFunction<WordSpan> likely) {
        WordSpan best = null;
        double most = 0;
        for (WordSpan span : spans) {
            double here = likely.applyAsDouble(span);
            if (here > most) {
                best = span;
                most = here;
            }
        }
        return best;
    }
}
