package org.rapporteur.web.page;

import java.util.Map;

/** Which page is made at which path; a path that ends in a slash takes an id. */
public final class Pages {

    /** Makes a page of one finding. */
    @FunctionalInterface
    public interface OfId {
        Page of(View view, String id);
    }

    private Pages() {}

    /** Pages without an id. */
    public static Map<String, Page.Maker> plain() {
        return Map.ofEntries(
                Map.entry("/", AffairPage::page),
                Map.entry("/parties", AffairPage::parties),
                Map.entry("/timeline", EntryPages::timeline),
                Map.entry("/statements", EntryPages::statements),
                Map.entry("/events", EntryPages::events),
                Map.entry("/stories", StoryPages::all),
                Map.entry("/quotations", QuotationPages::all),
                Map.entry("/actors", ActorPages::all),
                Map.entry("/blocs", BlocPages::all),
                Map.entry("/reports", ReportPages::all),
                Map.entry("/rejected", ReportPages::rejected),
                Map.entry("/search", ReportPages::search),
                Map.entry("/compare", ComparePage::page),
                Map.entry("/history", HistoryPage::page),
                Map.entry("/help", HelpPage::page));
    }

    /** Pages of findings, by the path before the id. */
    public static Map<String, OfId> ofIds() {
        return Map.of(
                "/story", StoryPages::one,
                "/report", ReportPage::page,
                "/statement", StatementPage::page,
                "/quotation", QuotationPages::one,
                "/event", OccurrencePages::mention,
                "/occurrence", OccurrencePages::one,
                "/actor", ActorPages::one,
                "/bloc", BlocPages::one);
    }
}
