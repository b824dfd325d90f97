package org.rapporteur.web.api;

import java.util.List;
import org.rapporteur.web.page.View;

/**
 * An address of the API.
 *
 * @param path after {@code /api}; {@code {id}} stands for an id
 * @param summary what it answers with
 * @param parameters the names of its parameters, as {@link OpenApi} describes them
 * @param isList whether it answers with a page of a list
 */
public record Endpoint(String path, String summary, List<String> parameters, boolean isList, Maker maker) {

    /** Makes the document. */
    @FunctionalInterface
    public interface Maker {
        Object of(View view, String id);
    }

    private static final List<String> PAGED = List.of("limit", "cursor");

    private static final List<String> FILTERS =
            List.of("q", "who", "about", "stance", "outlet", "kind", "mark", "quad", "from", "to");

    /** All that are read. */
    public static List<Endpoint> all() {
        return List.of(
                one("/affair", "How much there is, when, by which outlets", (view, id) -> One.affair(view)),
                list("/reports", "Reports, by id", List.of("outlet"), (view, id) -> Lists.reports(view)),
                one("/reports/{id}", "A report with its text, blocks and repairs", One::report),
                list("/statements", "Statements, by date", FILTERS, (view, id) -> Lists.statements(view)),
                one(
                        "/statements/{id}",
                        "A statement with the places of its words, and how it is known",
                        One::statement),
                one("/events/{id}", "A mention of an event", One::event),
                list("/occurrences", "Events in the world, by date", FILTERS, (view, id) -> Lists.occurrences(view)),
                one(
                        "/occurrences/{id}",
                        "An event in the world with its mentions, and how it is known",
                        One::occurrence),
                list("/stories", "Stories, most sources first", List.of(), (view, id) -> Lists.stories(view)),
                one("/stories/{id}", "A story with its independent sources, and how each knows", One::story),
                list(
                        "/families",
                        "Families of copies, by the day of the likeliest origin",
                        List.of(),
                        (view, id) -> Lists.families(view)),
                one("/families/{id}", "The family of copies that a report belongs to", One::family),
                list("/quotations", "Quotations in several versions", List.of(), (view, id) -> Lists.quotations(view)),
                one("/quotations/{id}", "A quotation with every version and what it changes", One::quotation),
                list("/actors", "Actors, those who say most first", List.of(), (view, id) -> Lists.actors(view)),
                one(
                        "/actors/{id}",
                        "An actor, the offices that reports give, and whom it backs or opposes",
                        One::actor),
                list("/parties", "Who is for or against whom", List.of(), (view, id) -> Lists.parties(view)),
                list("/blocs", "Blocs that the reports name", List.of(), (view, id) -> Lists.blocs(view)),
                one("/blocs/{id}", "What reports say of a bloc", One::bloc),
                list("/corrections", "All corrections", List.of(), (view, id) -> Lists.corrections(view)),
                new Endpoint(
                        "/compare",
                        "How two reports hang together",
                        List.of("a", "b"),
                        false,
                        (view, id) -> One.compare(view)));
    }

    private static Endpoint one(String path, String summary, Maker maker) {
        return new Endpoint(path, summary, List.of(), false, maker);
    }

    private static Endpoint list(String path, String summary, List<String> filters, Maker maker) {
        List<String> parameters = new java.util.ArrayList<>(filters);
        parameters.addAll(PAGED);
        return new Endpoint(path, summary, List.copyOf(parameters), true, maker);
    }

    public boolean hasId() {
        return path.endsWith("/{id}");
    }
}
