package org.rapporteur.annotation;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.annotation.WindowSpeech.Link;
import org.rapporteur.encoder.Pointer;
import org.rapporteur.encoder.WordSpan;

/**
 * Gives groups of contents their cues: each the likeliest; then a cue that none chose takes the one that holds it the
 * likeliest of those that another cue can spare, for nobody marks a cue where nothing was said.
 */
final class CueLinks {

    /** How likely a content must hold a cue at the least to be given to it. */
    private static final double LEAST = 0.05;

    private final double[][] likely;
    private final List<Link> links = new ArrayList<>();

    /** For each group the pointers of its contents; every group has one. */
    CueLinks(List<List<Pointer>> groups, List<WordSpan> cues) {
        likely = new double[groups.size()][cues.size()];
        for (int group = 0; group < groups.size(); group++) {
            List<Pointer> pointers = groups.get(group);
            for (int cue = 0; cue < cues.size(); cue++) {
                WordSpan span = cues.get(cue);
                likely[group][cue] = pointers.stream()
                        .mapToDouble(pointer -> pointer.on(span.from(), span.to()))
                        .average()
                        .orElse(0);
            }
            links.add(likeliest(group, pointers));
        }
    }

    private Link likeliest(int group, List<Pointer> pointers) {
        Link best = new Link(
                -1, pointers.stream().mapToDouble(Pointer::onNothing).average().orElse(0));
        for (int cue = 0; cue < likely[group].length; cue++) {
            best = likely[group][cue] > best.likely() ? new Link(cue, likely[group][cue]) : best;
        }
        return best;
    }

    /** Fixes what a group hangs on, whatever its pointers say. */
    void fix(int group, int cue) {
        links.set(group, new Link(cue, 1));
    }

    /** Gives cues that no group chose one that can be spared. */
    void share() {
        int cues = likely.length == 0 ? 0 : likely[0].length;
        for (int cue = 0; cue < cues; cue++) {
            int best = -1;
            for (int group = 0; group < likely.length && count(cue) == 0; group++) {
                boolean better = likely[group][cue] > (best < 0 ? LEAST : likely[best][cue]);
                int on = links.get(group).on();
                best = better && (on < 0 || count(on) > 1) ? group : best;
            }
            if (best >= 0) {
                links.set(best, new Link(cue, likely[best][cue]));
            }
        }
    }

    /** Whether some group hangs on a cue. */
    boolean isUsed(int cue) {
        return count(cue) > 0;
    }

    private long count(int cue) {
        return links.stream().filter(link -> link.on() == cue).count();
    }

    Link of(int group) {
        return links.get(group);
    }
}
