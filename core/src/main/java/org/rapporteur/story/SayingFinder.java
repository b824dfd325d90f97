package org.rapporteur.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.attribution.Statement;
import org.rapporteur.copy.AlignedSpans;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.copy.QuotationVariants;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.text.Span;
import org.rapporteur.text.WordOverlap;

/**
 * Brings together the statements that are versions of one saying: those that share a quotation, those that stand in
 * aligned passages of a report and its copy, and those in which one source makes one claim.
 */
public final class SayingFinder {

    /** Below this share of common words two statements of aligned passages are two sayings. */
    private static final double SAME = 0.5;

    private final Map<String, ReadReport> reports = new LinkedHashMap<>();
    private final Map<String, Statement> byId = new LinkedHashMap<>();
    private final Map<String, String> parent = new HashMap<>();

    private SayingFinder(List<ReadReport> reports) {
        for (ReadReport read : reports) {
            this.reports.put(read.id(), read);
            read.statements().forEach(it -> byId.put(it.id(), it));
        }
    }

    /**
     * All sayings of some reports, in the order of their earliest reports and of the text.
     *
     * @param reports the earliest first
     * @param copies how they and maybe others hang together
     * @param quotations what they and maybe others quote
     * @param sources tells the sources behind each
     */
    public static List<Saying> find(
            List<ReadReport> reports,
            List<CopyLink> copies,
            List<QuotationVariants> quotations,
            StatementSources sources) {
        return join(reports, copies, quotations).groups().stream()
                .map(versions -> new Saying(versions, sources.behindStatements(versions)))
                .toList();
    }

    /** The saying among these that a statement is a version of; as {@link #find}. */
    public static Saying of(
            Statement statement,
            List<ReadReport> reports,
            List<CopyLink> copies,
            List<QuotationVariants> quotations,
            StatementSources sources) {
        List<Statement> versions = join(reports, copies, quotations).groups().stream()
                .filter(group -> group.stream().anyMatch(it -> it.id().equals(statement.id())))
                .findFirst()
                .orElse(List.of(statement));
        return new Saying(versions, sources.behindStatements(versions));
    }

    private static SayingFinder join(
            List<ReadReport> reports, List<CopyLink> copies, List<QuotationVariants> quotations) {
        SayingFinder sayings = new SayingFinder(reports);
        quotations.forEach(sayings::joinVersions);
        copies.forEach(sayings::joinAligned);
        SameClaims.pairs(reports).forEach(pair -> sayings.join(pair.one(), pair.other()));
        return sayings;
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
        ReadReport original = reports.get(link.original());
        ReadReport copy = reports.get(link.copy());
        if (original == null || copy == null) {
            return;
        }
        Map<String, Match> best = new LinkedHashMap<>();
        for (AlignedSpans pair : link.aligned()) {
            List<Statement> left = within(original, pair.original());
            List<Statement> right = within(copy, pair.copy());
            for (Statement statement : right) {
                match(statement, copy, left, original, left.size() == 1 && right.size() == 1)
                        .ifPresent(it -> best.merge(statement.id(), it, Match::better));
            }
        }
        best.forEach((id, match) -> join(match.id(), id));
    }

    /** The statement of the original that one of the copy is likeliest made from. */
    private record Match(String id, double similarity) {

        Match better(Match other) {
            return other.similarity > similarity ? other : this;
        }
    }

    /** A single statement on both sides of aligned passages is one saying however much was reworded. */
    private static Optional<Match> match(
            Statement of, ReadReport in, List<Statement> among, ReadReport there, boolean onlyOne) {
        return among.stream()
                .map(it -> new Match(it.id(), WordOverlap.dice(words(of, in), words(it, there))))
                .filter(it -> onlyOne || it.similarity() >= SAME)
                .reduce(Match::better);
    }

    private static List<Statement> within(ReadReport read, Span passage) {
        return read.statements().stream()
                .filter(it -> it.content().stream().anyMatch(passage::overlaps))
                .toList();
    }

    /** What was said. */
    static String words(Statement statement, ReadReport read) {
        return statement.content().stream().map(read::words).collect(Collectors.joining(" "));
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

    private List<List<Statement>> groups() {
        Map<String, List<Statement>> groups = new LinkedHashMap<>();
        for (Statement statement : byId.values()) {
            groups.computeIfAbsent(root(statement.id()), key -> new ArrayList<>())
                    .add(statement);
        }
        return List.copyOf(groups.values());
    }
}
