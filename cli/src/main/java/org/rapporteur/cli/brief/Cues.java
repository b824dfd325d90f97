package org.rapporteur.cli.brief;

import org.rapporteur.attribution.Statement;
import org.rapporteur.cli.terminal.Plain;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.text.Span;
import org.rapporteur.web.words.Labels;

/** How it was said, as a lead to what was said: "accused Oslo", "warned", "said:". */
public final class Cues {

    /** Words between cue and content are part of the lead where they are as few as an addressee's. */
    private static final int WIDEST_GAP = 40;

    private static final int WIDEST = 48;

    private Cues() {}

    /** The lead with a space after it; empty where the statement has no cue. */
    public static String lead(Statement statement, ReadReport read) {
        Span cue = statement.cue();
        if (cue == null) {
            return "";
        }
        int begin = statement.content().get(0).begin();
        String said = Plain.cut(Labels.oneLine(read.words(cue)), WIDEST);
        String between = begin > cue.end() ? gap(new Span(cue.end(), begin), read) : ":";
        boolean quoted =
                "“\"„«‘'".indexOf(read.words(statement.content().get(0)).charAt(0)) >= 0;
        String lead = between.isEmpty() || between.equals(":") ? said : said + " " + between;
        return lead + (quoted || between.equals(":") ? ": " : " ");
    }

    /** The words between cue and content; a colon where they do not lead from one to the other. */
    private static String gap(Span gap, ReadReport read) {
        if (gap.length() > WIDEST_GAP) {
            return ":";
        }
        String words = Labels.oneLine(read.words(gap));
        if (words.chars().noneMatch(Character::isLetterOrDigit)) {
            return words.isEmpty() ? "" : ":";
        }
        return words.matches("[^,.;:“”\"?!]+") ? words : ":";
    }
}
