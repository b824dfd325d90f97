package org.rapporteur.record;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.text.Span;

/** Full-text search over reports and statements. */
final class Search {

    /** A phrase in quotation marks, or a run without white space. */
    private static final Pattern TERM = Pattern.compile("\"([^\"]*)\"|[^\\s\"]+");

    /** What the index knows of: letters, digits and private characters, as in FTS5's unicode61. */
    private static final Pattern INDEXED = Pattern.compile("[\\p{L}\\p{N}\\p{Co}]");

    /** Marks around a match; noncharacters, which no clean text holds. */
    private static final String MARK = "\ufdd0";

    private static final String REPORTS =
            """
            SELECT report.id AS id,
                   snippet(report_search, -1, '[', ']', '…', 24) AS snippet,
                   highlight(report_search, 1, ?, '') AS body
              FROM report_search JOIN report ON report.key = report_search.rowid
             WHERE report_search MATCH ? ORDER BY rank, id LIMIT ?""";

    private static final String STATEMENTS =
            """
            SELECT statement.id AS id, report_id, passage_begin, passage_end,
                   snippet(statement_search, -1, '[', ']', '…', 24) AS snippet
              FROM statement_search JOIN statement ON statement.key = statement_search.rowid
             WHERE statement_search MATCH ?
               AND NOT EXISTS (SELECT 1 FROM corrected_statement WHERE statement_id = statement.id AND rejected)
             ORDER BY rank, id LIMIT ?""";

    private final Database database;

    Search(Database database) {
        this.database = database;
    }

    /** The best reports and statements in turn, a report first. */
    List<SearchHit> search(String words, int limit) {
        String query = query(words);
        if (query.isEmpty() || limit <= 0) {
            return List.of();
        }
        List<SearchHit> reports = database.query(REPORTS, this::report, MARK, query, limit);
        List<SearchHit> statements = database.query(STATEMENTS, Search::statement, query, limit);
        List<SearchHit> both = new ArrayList<>();
        for (int i = 0; i < Math.max(reports.size(), statements.size()); i++) {
            both.addAll(reports.subList(Math.min(i, reports.size()), Math.min(i + 1, reports.size())));
            both.addAll(statements.subList(Math.min(i, statements.size()), Math.min(i + 1, statements.size())));
        }
        return List.copyOf(both.subList(0, Math.min(limit, both.size())));
    }

    /** All terms must be there. Each goes in as a quoted string, so that nothing in it is taken for query syntax. */
    static String query(String words) {
        Matcher terms = TERM.matcher(words.replaceAll("[\\p{Cc}\\p{Cs}]", " "));
        return terms.results()
                .map(term -> term.group(1) == null ? term.group() : term.group(1))
                .filter(term -> INDEXED.matcher(term).find())
                .map(term -> '"' + term + '"')
                .collect(Collectors.joining(" "));
    }

    private SearchHit report(Row row) throws SQLException {
        String id = row.text("id");
        String body = Objects.requireNonNullElse(row.optionalText("body"), "");
        int at = body.indexOf(MARK);
        return new SearchHit(SearchHit.Kind.REPORT, id, id, row.text("snippet"), placeInText(id, body, at));
    }

    private static SearchHit statement(Row row) throws SQLException {
        return new SearchHit(
                SearchHit.Kind.STATEMENT,
                row.text("id"),
                row.text("report_id"),
                row.text("snippet"),
                row.span("passage"));
    }

    /** Where the body's offset stands in the text, to the end of the word there; the title where only it matched. */
    private Span placeInText(String reportId, String body, int at) {
        if (at < 0) {
            return database.first(
                            "SELECT * FROM block WHERE report_id = ? AND kind = 'TITLE' ORDER BY position",
                            row -> row.span("words"),
                            reportId)
                    .orElse(new Span(0, 0));
        }
        int end = at + MARK.length();
        while (end < body.length() && Character.isLetterOrDigit(body.charAt(end))) {
            end++;
        }
        int length = end - at - MARK.length();
        int before = 0;
        for (Span block : bodyBlocks(reportId)) {
            if (at <= before + block.length()) {
                int begin = block.begin() + at - before;
                return new Span(begin, Math.min(begin + length, block.end()));
            }
            before += block.length() + 2;
        }
        return new Span(0, 0);
    }

    private List<Span> bodyBlocks(String reportId) {
        return database.query(
                "SELECT * FROM block WHERE report_id = ? AND kind IN ('STANDFIRST', 'HEADING', 'BODY') ORDER BY position",
                row -> row.span("words"),
                reportId);
    }
}
