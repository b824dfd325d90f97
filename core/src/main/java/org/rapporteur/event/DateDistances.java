package org.rapporteur.event;

import java.util.HashMap;
import java.util.Map;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.text.WordList;

/** What each kind of word between an act and a time adds to their distance ({@code date-distances.tsv}). */
final class DateDistances {

    private record Cost(double ahead, double back) {}

    private final Map<String, Cost> costs = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();

    DateDistances() {
        for (WordList.Row row :
                WordList.read(DateDistances.class, "date-distances.tsv").rows()) {
            costs.put(row.field(0), new Cost(Double.parseDouble(row.field(2)), Double.parseDouble(row.field(3))));
            row.values(1, " ").forEach(word -> kinds.put(word, row.field(0)));
        }
    }

    /** The cost of a kind, by whether the time stands behind the act. */
    double cost(String kind, boolean ahead) {
        Cost cost = costs.get(kind);
        if (cost == null) {
            throw new IllegalStateException("date-distances.tsv has no row for " + kind);
        }
        return ahead ? cost.ahead : cost.back;
    }

    /** From where on a time is not an event's. */
    double limit(EventStatus status) {
        boolean real = status != EventStatus.NEGATED && status != EventStatus.HYPOTHETICAL;
        return cost(real ? "limit" : "unreal", true);
    }

    /** The kind of a token that parts clauses; empty for none. */
    String kind(SentenceView view, int index) {
        if (view.isTime(index)) {
            return "";
        }
        String kind = kinds.getOrDefault(view.lower(index), "");
        if (kind.equals("clause") && !opensClause(view, index)) {
            return "phrase";
        }
        if (view.is(index, "that") && view.pos(index).equals("DET")) {
            return "";
        }
        boolean infinitive = view.is(index, "to") && isVerb(view, index + 1);
        return infinitive ? "infinitive" : kind;
    }

    /** Whether a verb follows before the next comma: "after troops crossed", not "after talks". */
    private static boolean opensClause(SentenceView view, int index) {
        for (int i = index + 1; i < view.size() && !view.isAny(i, ", ; : –"); i++) {
            if (isVerb(view, i)) {
                return true;
            }
        }
        return false;
    }

    static boolean isVerb(SentenceView view, int index) {
        return view.pos(index).equals("VERB") || view.pos(index).equals("AUX");
    }
}
