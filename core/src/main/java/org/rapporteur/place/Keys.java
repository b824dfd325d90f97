package org.rapporteur.place;

import org.rapporteur.actor.ActorLexicon;

/** Keys under which spellings of one place's name meet. */
final class Keys {

    /** Each letter of the Latin blocks as it stands in a key; a hundred thousand names are folded when the towns are read. */
    private static final String[] LATIN = latin();

    private Keys() {}

    private static String[] latin() {
        String[] table = new String[0x250];
        for (char c = 0; c < table.length; c++) {
            table[c] = folded(c);
        }
        return table;
    }

    private static String folded(char c) {
        if (c == '-' || Character.isWhitespace(c) || c == '\u00a0') {
            return " ";
        }
        if (c == '\'' || c == '.' || c == '`') {
            return "";
        }
        return c == '\u0131' ? "i" : ActorLexicon.fold(String.valueOf(c));
    }

    /** Lower case without accents, apostrophes and full stops, hyphens as spaces, no leading "the". */
    static String of(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < LATIN.length) {
                key.append(LATIN[c]);
            } else if (c == '\u2013' || c == '\u2011') {
                key.append(' ');
            } else if (Character.isSurrogate(c)) {
                key.append(c);
            } else if (c != '\u2018' && c != '\u2019' && c != '\u02bc' && c != '\u02bb') {
                key.append(ActorLexicon.fold(String.valueOf(c)));
            }
        }
        return key.length() > 4 && key.indexOf("the ") == 0 ? key.substring(4) : key.toString();
    }
}
