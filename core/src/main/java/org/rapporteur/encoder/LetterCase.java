package org.rapporteur.encoder;

/** How a word is written, told to a model whose vocabulary has lower case only. The numbers are the model's input. */
enum LetterCase {
    NO_WORD(0),
    LOWER(1),
    INITIAL(2),
    CAPITALS(3),
    MIXED(4),
    NUMBER(5),
    MARK(6);

    private final int code;

    LetterCase(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    static LetterCase of(String word) {
        int letters = 0;
        int capitals = 0;
        int digits = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            capitals += Character.isUpperCase(c) ? 1 : 0;
            digits += Character.isDigit(c) ? 1 : 0;
        }
        if (letters == 0) {
            return digits > 0 ? NUMBER : MARK;
        }
        if (capitals == 0) {
            return LOWER;
        }
        if (capitals == letters && letters > 1) {
            return CAPITALS;
        }
        return capitals == 1 && Character.isUpperCase(word.charAt(0)) ? INITIAL : MIXED;
    }
}
