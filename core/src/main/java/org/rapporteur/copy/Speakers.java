package org.rapporteur.copy;

/** Whether two names may be one speaker's. */
final class Speakers {

    private Speakers() {}

    /** Names in lower case: the last words must agree, and the first where both have several. */
    static boolean agree(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        if (!one.contains(" ") || !other.contains(" ")) {
            return (" " + one + " ").contains(" " + other + " ")
                    || (" " + other + " ").contains(" " + one + " ")
                    || isSpelling(last(one), last(other));
        }
        boolean last = isSpelling(last(one), last(other));
        return last && (isGiven(first(one), first(other)) || one.endsWith(other) || other.endsWith(one));
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static String first(String name) {
        return name.substring(0, name.indexOf(' '));
    }

    private static boolean isSpelling(String one, String other) {
        String skeleton = Stems.skeleton(one);
        return one.equals(other) || (!skeleton.isEmpty() && skeleton.equals(Stems.skeleton(other)));
    }

    /** A given name may be short for another, or its first letter; a title or a trade tells nothing. */
    private static boolean isGiven(String one, String other) {
        boolean title = Synonyms.isWord(one) || Synonyms.isWord(other);
        return title || one.startsWith(other) || other.startsWith(one) || isSpelling(one, other);
    }
}
