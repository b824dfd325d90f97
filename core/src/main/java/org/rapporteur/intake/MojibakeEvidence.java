package org.rapporteur.intake;

import org.rapporteur.intake.Mojibake.Mended;

/**
 * Judges whether a stretch that could be misread UTF-8 is. Genuine French, Portuguese, German or Turkish has letters
 * such as Ã and É before closing quotation marks, dashes and no-break spaces, and those pairs happen to be valid UTF-8;
 * so such a pair is mended only where no one would write it.
 */
final class MojibakeEvidence {

    private static final String QUOTE_LIKE =
            "\u00bb\u00ab\u201d\u201c\u2019\u2018\u2026\u2013\u2014\u00a0\u203a\u2039\u201e\u201a";

    private final boolean sureElsewhere;

    MojibakeEvidence(String words) {
        sureElsewhere = hasSure(words);
    }

    private static boolean hasSure(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c >= 0xC2 && c <= 0xF4) {
                Mended mended = Mojibake.sequence(words, i);
                if (mended != null && isSureAlone(words, i, mended)) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean isSureElsewhere() {
        return sureElsewhere;
    }

    boolean isSure(String words, int index, Mended mended) {
        return isSureAlone(words, index, mended)
                || (sureElsewhere && mended.words().codePointAt(0) <= 0x24F && !afterCapital(words, index));
    }

    private static boolean isSureAlone(String words, int index, Mended mended) {
        int point = mended.words().codePointAt(0);
        char lead = words.charAt(index);
        char second = words.charAt(index + 1);
        if (mended.length() == 4) {
            return point >= 0x1F000 && point < 0x20000;
        }
        if (mended.length() == 3) {
            return isPunctuation(lead, second, point) || runs(words, index, mended, 1);
        }
        if (lead == '\u00c2' || lead == '\u00c3') {
            return QUOTE_LIKE.indexOf(second) < 0 || isPrintedNowhere(words, index, lead, second);
        }
        return Character.isLetter(point) && runs(words, index, mended, 2);
    }

    /** Ã or Â with a quote-like character behind it: only after a lower-case letter, where no capital stands. */
    private static boolean isPrintedNowhere(String words, int index, char lead, char second) {
        boolean lowerBefore = index > 0 && Character.isLowerCase(words.charAt(index - 1));
        boolean spaceBefore = index == 0 || Character.isWhitespace(words.charAt(index - 1));
        return lowerBefore || (lead == '\u00c2' && (second == '\u00a0' || (second == '\u00ab' && spaceBefore)));
    }

    /** General punctuation, the euro and the trade mark, arrows: what â with another sign behind it stands for. */
    private static boolean isPunctuation(char lead, char second, int point) {
        int one = Mojibake.byteOf(second);
        boolean named = point == 0x20AC || point == 0x2122;
        return lead == '\u00e2' && (one == 0x80 || named || one == 0x86 || one == 0x88);
    }

    /** Whether as many more sequences of the same script follow or went before at once. */
    private static boolean runs(String words, int index, Mended mended, int more) {
        int found = 0;
        int at = index + mended.length();
        while (found < more && at < words.length() && Utf8.length(words.charAt(at)) > 0) {
            Mended next = Mojibake.sequence(words, at);
            if (next == null || !sameScript(mended, next)) {
                break;
            }
            found++;
            at += next.length();
        }
        int before = index - mended.length();
        while (found < more && before >= 0 && Utf8.length(words.charAt(before)) == mended.length()) {
            Mended previous = Mojibake.sequence(words, before);
            if (previous == null || !sameScript(mended, previous)) {
                break;
            }
            found++;
            before -= mended.length();
        }
        return found >= more;
    }

    private static boolean sameScript(Mended one, Mended other) {
        return Character.UnicodeScript.of(one.words().codePointAt(0))
                == Character.UnicodeScript.of(other.words().codePointAt(0));
    }

    private static boolean afterCapital(String words, int index) {
        return index > 0 && Character.isUpperCase(words.charAt(index - 1));
    }
}
