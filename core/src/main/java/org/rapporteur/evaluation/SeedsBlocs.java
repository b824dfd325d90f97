package org.rapporteur.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.BlocFact;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.evaluation.EvaluationResult.Figure;

/**
 * What is said of blocs against the list: a row is found where a printed fact of the same report stands in the listed
 * words or holds them; its members are right where the same countries are named, or the same number of members is.
 */
final class SeedsBlocs {

    private SeedsBlocs() {}

    static void score(List<JsonNode> gold, SeedsFindings findings, List<Figure> figures, List<String> details) {
        int found = 0;
        int members = 0;
        Set<BlocFact> matched = new HashSet<>();
        for (JsonNode row : gold) {
            BlocFact best = best(row, findings);
            if (best == null) {
                details.add("bloc missed: " + Gold.text(row, "bloc") + ": " + Gold.text(row, "text"));
                continue;
            }
            found++;
            matched.add(best);
            boolean right = agrees(row, best);
            members += right ? 1 : 0;
            details.add("bloc " + (right ? "found: " : "found with other members: ") + Gold.text(row, "bloc") + " -- "
                    + describe(best));
        }
        Set<String> listed = new TreeSet<>();
        gold.forEach(row -> listed.add(Gold.text(row, "report")));
        int more = 0;
        for (ReadReport report : findings.reports()) {
            for (BlocFact fact : report.blocs()) {
                if (listed.contains(report.report().origin()) && !matched.contains(fact)) {
                    more++;
                    details.add("bloc not listed: " + describe(fact) + ": " + report.words(fact.evidence()));
                }
            }
        }
        figures.add(new Figure("blocs: in gold", gold.size()));
        figures.add(new Figure("blocs: found", Gold.share(found, gold.size())));
        figures.add(new Figure("blocs: found with right members", Gold.share(members, gold.size())));
        figures.add(new Figure("blocs: printed but not listed", more));
    }

    private static @Nullable BlocFact best(JsonNode row, SeedsFindings findings) {
        BlocFact best = null;
        for (ReadReport report : findings.reports()) {
            if (!report.report().origin().equals(Gold.text(row, "report"))) {
                continue;
            }
            WordBag text = WordBag.of(Gold.text(row, "text"));
            for (BlocFact fact : report.blocs()) {
                WordBag words = WordBag.of(report.words(fact.evidence()));
                int shared = words.shared(text);
                boolean same = shared > 0 && (shared == words.size() || shared == text.size() || shared >= 3);
                if (same && (best == null || (!agrees(row, best) && agrees(row, fact)))) {
                    best = fact;
                }
            }
        }
        return best;
    }

    private static boolean agrees(JsonNode row, BlocFact fact) {
        Set<String> ours = new TreeSet<>();
        fact.members().stream().map(Actor::id).forEach(ours::add);
        Set<String> gold = new TreeSet<>();
        row.path("members").forEach(member -> gold.add(member.asText()));
        return ours.equals(gold) && fact.count() == row.path("memberCount").asInt(0);
    }

    private static String describe(BlocFact fact) {
        return fact.name() + " " + fact.relation() + " "
                + fact.members().stream().map(Actor::id).toList() + (fact.count() > 0 ? " " + fact.count() : "") + " "
                + fact.modality();
    }

    /** A fact as the list has it. */
    static Map<String, Object> row(ReadReport report, BlocFact fact) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("bloc", fact.name());
        row.put(
                "members",
                fact.members().isEmpty()
                        ? null
                        : fact.members().stream().map(Actor::id).toList());
        row.put("report", report.report().origin());
        row.put("text", report.words(fact.evidence()));
        row.put("relation", fact.relation().name().toLowerCase(Locale.ROOT));
        row.put("modality", fact.modality().name().toLowerCase(Locale.ROOT));
        row.put("date", fact.when() == null ? null : fact.when().iso());
        if (fact.count() > 0) {
            row.put("memberCount", fact.count());
        }
        return row;
    }
}
