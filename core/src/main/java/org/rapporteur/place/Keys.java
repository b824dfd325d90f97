package org.rapporteur.place;

import org.rapporteur.actor.ActorLexicon;

/** Keys under which spellings of one place's name meet. */
final class Keys {

    private Keys() {}

    /** Lower case without accents, apostrophes and full stops, hyphens as spaces, no leading "the". */
    static String of(String name) {
        String folded = ActorLexicon.fold(name);
        StringBuilder key = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c == '-' || c == '\u2013' || Character.isWhitespace(c)) {
                key.append(' ');
            } else if ("'.\u2018\u2019`".indexOf(c) < 0) {
                key.append(c == '\u0131' ? 'i' : c);
            }
        }
        return key.length() > 4 && key.indexOf("the ") == 0 ? key.substring(4) : key.toString();
    }
}
