package org.rapporteur.attribution;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.text.Span;

/** Statements whose source only passes on what another statement in them says: "the agency reports that he said". */
final class CarrierStatements {

    private final SentenceView view;
    private final RelayFinder finder;
    private final CarrierNames carriers;

    CarrierStatements(SentenceView view, RelayFinder finder, CarrierNames carriers) {
        this.view = view;
        this.finder = finder;
        this.carriers = carriers;
    }

    /**
     * Makes relays of statements whose source only passes on what another statement in them says, and takes them off
     * the list.
     */
    void fold(List<Draft> drafts) {
        List<Draft> gone = new ArrayList<>();
        drafts.removeIf(this::isCiting);
        for (Draft outer : drafts) {
            if (!outer.hasSource() || !carriers.isCarrier(outer.source())) {
                continue;
            }
            List<Draft> carried = drafts.stream()
                    .filter(inner -> !inner.equals(outer) && !gone.contains(inner) && carries(outer, inner))
                    .toList();
            if (!carried.isEmpty()) {
                carried.forEach(inner -> inner.addRelay(carriers.relay(carriers.bare(outer.source()))));
                gone.add(outer);
            }
        }
        drafts.removeAll(gone);
    }

    /** "Xinhua reported, citing a transcript": a carrier that names its own carrier says nothing by that. */
    private boolean isCiting(Draft draft) {
        Span cue = draft.cueSpan;
        return cue != null
                && draft.hasSource()
                && finder.phrases().stream()
                        .filter(one -> one.place() == RelayPhrases.Place.BEFORE)
                        .anyMatch(one -> cue.contains(view.token(one.at()).span()));
    }

    /** Whether a statement says no more than that another was made: its content is little else. */
    private static boolean carries(Draft outer, Draft inner) {
        Span inside = hull(inner);
        boolean within = Nesting.holds(outer, inner) || (!Nesting.holds(inner, outer) && overlap(outer, inner));
        boolean sameSource = inner.hasSource() && inner.sourceFrom == outer.sourceFrom;
        int begin = outer.content.isEmpty() ? 0 : outer.content.get(0).begin();
        boolean opens = inside.begin() - begin < 30;
        return within && !sameSource && (opens || inside.length() * 2 > Nesting.length(outer));
    }

    private static boolean overlap(Draft one, Draft other) {
        return one.content.stream().anyMatch(span -> other.content.stream().anyMatch(span::overlaps));
    }

    private static Span hull(Draft draft) {
        Span hull = draft.content.get(0);
        Span source = draft.sourceSpan();
        return source == null ? hull : hull.hull(source);
    }
}
