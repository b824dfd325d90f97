package org.rapporteur.cli.terminal;

import java.util.List;
import org.rapporteur.copy.DiffPart;

/** Word diffs on a terminal: by colour, or as {@code [-cut-]{+added+}} (git's notation) without. */
public final class Diffs {

    private Diffs() {}

    public static Words words(List<DiffPart> diff, boolean colour) {
        Words words = new Words();
        boolean first = true;
        for (DiffPart part : diff) {
            if (!first) {
                words.add(" ");
            }
            first = false;
            String text = part.words().strip();
            switch (part.kind()) {
                case KEPT -> words.add(text);
                case REMOVED -> words.add(colour ? text : "[-" + text + "-]", Style.REMOVED);
                case ADDED -> words.add(colour ? text : "{+" + text + "+}", Style.ADDED);
            }
        }
        return words;
    }
}
