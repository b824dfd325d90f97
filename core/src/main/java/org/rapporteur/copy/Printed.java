package org.rapporteur.copy;

import java.util.regex.Pattern;

/** Whether two quotations are printed alike, up to the marks at their ends, a question mark apart. */
final class Printed {

    private static final Pattern ENDS = Pattern.compile("^[\\p{P}\\s&&[^?]]+|[\\p{P}\\s&&[^?]]+$");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Printed() {}

    static boolean areSame(Quoted one, Quoted other) {
        return plain(one.text()).equals(plain(other.text())) || areSameParts(one, other);
    }

    /** A quotation that a "he said" parts has the sign there that its grammar asks for. */
    private static boolean areSameParts(Quoted one, Quoted other) {
        boolean parted = one.parts() != other.parts();
        return parted
                && PUNCTUATION
                        .matcher(plain(one.whole()))
                        .replaceAll("")
                        .equals(PUNCTUATION.matcher(plain(other.whole())).replaceAll(""));
    }

    private static final Pattern PUNCTUATION = Pattern.compile("[\\p{P}\\s&&[^?]]+");

    private static String plain(String text) {
        String even = text.replace('\u2019', '\'').replace('\u2018', '\'').replace('\u00a0', ' ');
        return SPACES.matcher(ENDS.matcher(even).replaceAll("")).replaceAll(" ");
    }
}
