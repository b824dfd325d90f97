package org.rapporteur.cli.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.attribution.Statement;
import org.rapporteur.copy.AlignedSpans;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.copy.QuotationVariants;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.text.Span;
import org.rapporteur.web.words.Labels;

/**
 * Brings together the statements that are versions of one saying: those that share a quotation, those that stand in
 * aligned passages of a report and its copy, and those in which one source makes one claim.
 */
final class Sayings {

    /** Below this share of common words two statements of aligned passages are two sayings. */
    private static final double SAME = 0.5;

    private final Dossier dossier;
    private final Map<String, Statement> byId = new LinkedHashMap<>();
    private final Map<String, String> parent = new HashMap<>();

    private Sayings(Dossier dossier) {
        this.dossier = dossier;
        dossier.reports().forEach(read -> read.statements().forEach(it -> byId.put(it.id(), it)));
    }

    /** All sayings of a dossier, in the order of their earliest reports and of the text. */
    static List<Saying> of(Dossier dossier) {
        Sayings sayings = new Sayings(dossier);
        dossier.affair().quotations().forEach(sayings::joinVersions);
        dossier.affair().copies().forEach(sayings::joinAligned);
        SameClaims.pairs(dossier).forEach(pair -> sayings.join(pair.one(), pair.other()));
        return sayings.collect();
    }

    private void joinVersions(QuotationVariants quotation) {
        List<String> ids = quotation.versions().stream()
                .map(QuotationVariants.Version::statementId)
                .filter(Objects::nonNull)
                .filter(byId::containsKey)
                .toList();
        ids.forEach(id -> join(ids.get(0), id));
    }

    private void joinAligned(CopyLink link) {
        if (!dossier.hasReport(link.original()) || !dossier.hasReport(link.copy())) {
            return;
        }
        ReadReport original = dossier.report(link.original());
        ReadReport copy = dossier.report(link.copy());
        for (AlignedSpans pair : link.aligned()) {
            List<Statement> left = within(original, pair.original());
            List<Statement> right = within(copy, pair.copy());
            for (Statement statement : right) {
                joinBest(statement, copy, left, original, left.size() == 1 && right.size() == 1);
            }
        }
    }

    /** A single statement on both sides of aligned passages is one saying however much was reworded. */
    private void joinBest(Statement of, ReadReport in, List<Statement> among, ReadReport there, boolean onlyOne) {
        double best = onlyOne ? 0 : SAME;
        Statement match = null;
        for (Statement candidate : among) {
            double similarity = WordOverlap.dice(Labels.content(of, in), Labels.content(candidate, there));
            if (similarity >= best) {
                best = similarity;
                match = candidate;
            }
        }
        if (match != null) {
            join(match.id(), of.id());
        }
    }

    private static List<Statement> within(ReadReport read, Span passage) {
        return read.statements().stream()
                .filter(it -> it.content().stream().anyMatch(passage::overlaps))
                .toList();
    }

    private void join(String a, String b) {
        String left = root(a);
        String right = root(b);
        if (!left.equals(right)) {
            parent.put(left.compareTo(right) < 0 ? right : left, left.compareTo(right) < 0 ? left : right);
        }
    }

    private String root(String id) {
        String at = id;
        for (String up = parent.get(at); up != null; up = parent.get(at)) {
            at = up;
        }
        return at;
    }

    private List<Saying> collect() {
        Map<String, List<Statement>> groups = new LinkedHashMap<>();
        for (Statement statement : byId.values()) {
            groups.computeIfAbsent(root(statement.id()), key -> new ArrayList<>())
                    .add(statement);
        }
        return groups.values().stream()
                .map(versions -> new Saying(versions, dossier.behind().behindStatements(versions)))
                .toList();
    }
}
