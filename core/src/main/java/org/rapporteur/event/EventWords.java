package org.rapporteur.event;

import org.rapporteur.text.WordGroups;

/** Groups of words by what they are beside an event ({@code event-words.tsv}). */
final class EventWords {

    static final WordGroups GROUPS = WordGroups.read(EventWords.class, "event-words.tsv");

    private EventWords() {}
}
