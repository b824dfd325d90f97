package org.rapporteur.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.intake.Repair.Kind;
import org.rapporteur.text.OffsetMap;
import org.rapporteur.text.Span;

/** Notes repairs while they are made; their clean places are known only when the clean text stands. */
final class RepairLog {

    private static final int SHOWN = 80;

    private record Note(Kind kind, Span raw, String before, String after) {}

    private final List<Note> notes = new ArrayList<>();

    void note(Kind kind, Span raw, String before, String after) {
        notes.add(new Note(kind, raw, shorten(before), shorten(after)));
    }

    /**
     * The repairs in raw order, with their places in the clean text. What was mended twice (doubly encoded characters)
     * is listed once, by the larger stretch; what did not come into the clean text at all has an empty clean span at
     * the place of what follows.
     */
    List<Repair> repairs(OffsetMap offsets) {
        RawIndex index = new RawIndex(offsets);
        List<Note> sorted = new ArrayList<>(notes);
        sorted.sort(Comparator.<Note>comparingInt(note -> note.raw().begin())
                .thenComparing(note -> -note.raw().end())
                .thenComparing(Note::kind));
        List<Repair> repairs = new ArrayList<>();
        int encodedUntil = 0;
        for (Note note : sorted) {
            if (note.kind == Kind.ENCODING) {
                if (note.raw.end() <= encodedUntil && !note.raw.isEmpty()) {
                    continue;
                }
                encodedUntil = Math.max(encodedUntil, note.raw.end());
            }
            repairs.add(new Repair(note.kind, index.clean(note.raw), note.raw, note.before, note.after));
        }
        return repairs;
    }

    private static String shorten(String words) {
        if (words.length() <= SHOWN) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
        return words.substring(0, end);
    }
}
