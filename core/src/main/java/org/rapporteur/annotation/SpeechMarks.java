package org.rapporteur.annotation;

import java.util.List;

/**
 * The parts of attributions (PARC 3.0, PolNeAR: outermost ones) that the encoder reads in a text, each list in text
 * order.
 *
 * @param model the SHA-256 of the encoder, empty where none has read the text
 * @param sources who speaks; hang on nothing
 * @param cues what says that somebody spoke; each hangs on a source
 * @param contents what was said; each hangs on a cue
 * @param voices relays, addressees and parties of the contents; a content's relays nearest to the speaker first
 */
public record SpeechMarks(
        String model,
        List<SpeechMark> sources,
        List<SpeechMark> cues,
        List<SpeechMark> contents,
        List<VoiceMark> voices) {

    /** Of a text that no encoder has read. */
    public static final SpeechMarks NONE = new SpeechMarks("", List.of(), List.of(), List.of(), List.of());

    public SpeechMarks {
        sources = List.copyOf(sources);
        cues = List.copyOf(cues);
        contents = List.copyOf(contents);
        voices = List.copyOf(voices);
    }
}
