package org.rapporteur.benchmark.peers;

import java.util.List;
import org.rapporteur.text.Span;

/**
 * Something said, as far as programs of different kinds can be compared.
 *
 * @param content what was said, in UTF-16 code units of the document's text
 * @param speaker the words that name the speaker; empty where there are none
 */
record Said(List<Span> content, List<Span> speaker) {

    Said {
        content = List.copyOf(content);
        speaker = List.copyOf(speaker);
    }

    int length() {
        return content.stream().mapToInt(Span::length).sum();
    }

    /** How many of the other's code units this one's content covers. */
    int covered(Said other) {
        int covered = 0;
        for (Span span : content) {
            for (Span theirs : other.content) {
                covered += span.overlap(theirs);
            }
        }
        return covered;
    }

    /** Whether both name the speaker with words that overlap, or neither names one. */
    boolean sameSpeaker(Said other) {
        return speaker.isEmpty()
                ? other.speaker.isEmpty()
                : speaker.stream().anyMatch(span -> other.speaker.stream().anyMatch(span::overlaps));
    }
}
