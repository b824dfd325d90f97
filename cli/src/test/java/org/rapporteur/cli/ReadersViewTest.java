package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.actor.Actor;
import org.rapporteur.attribution.Statement;
import org.rapporteur.cli.brief.Briefing;
import org.rapporteur.cli.brief.Dossier;
import org.rapporteur.cli.brief.Limits;
import org.rapporteur.cli.brief.ReportView;
import org.rapporteur.cli.brief.TerminalBriefing;
import org.rapporteur.cli.page.BriefingPage;
import org.rapporteur.cli.terminal.Sheet;
import org.rapporteur.copy.CopyClass;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.pipeline.Affair;
import org.rapporteur.provenance.Provenance;
import org.rapporteur.record.MadeReport;
import org.rapporteur.story.Story;

/** How findings are put to a reader: names, leads, titles, and what must not be implied. */
class ReadersViewTest {

    private static ReadReport told(String id, String name, String words) {
        Actor krel = new Actor("zofia-krel", name, Actor.Kind.PERSON, null, List.of());
        return new MadeReport(id, "Outlet " + id, "2024-03-04")
                .body(
                        "The ferry to Saltmarsh was late again. " + name + " accused the harbour of " + words + ".",
                        "Nobody at the harbour answered.")
                .said(name, krel, "accused", "of " + words)
                .read();
    }

    private static final ReadReport FIRST = told("b10000000001", "Zofia Krel", "hiding the timetable");
    private static final ReadReport SECOND = told("b20000000002", "Zofja Krel", "hiding the timetable");
    private static final ReadReport THIRD = told("b30000000003", "Zofia Krel", "losing two ropes");

    private static final Affair UNDIRECTED = new Affair(
            List.of(new CopyLink(
                    "copy.b",
                    FIRST.id(),
                    SECOND.id(),
                    false,
                    List.of("1 passage meets"),
                    CopyClass.VERBATIM,
                    List.of(),
                    1,
                    1,
                    Provenance.rules("copy", "1", 0.9))),
            List.of(),
            List.of(new Story(
                    "st-b",
                    "Ferry late",
                    "st-b",
                    List.of(FIRST.id(), SECOND.id(), THIRD.id()),
                    List.of(List.of(FIRST.id(), SECOND.id()), List.of(THIRD.id())),
                    "2024-03-04",
                    "2024-03-04")),
            List.of());

    private static final Briefing BRIEFING =
            Briefing.of(Dossier.of(List.of(FIRST, SECOND, THIRD), UNDIRECTED, List.of()));

    private static String terminal() {
        Sheet sheet = new Sheet(110, false);
        TerminalBriefing.write(BRIEFING, Limits.NONE, sheet);
        return sheet.toString();
    }

    @Test
    void an_actor_has_the_name_that_most_reports_print() {
        assertThat(BRIEFING.speakers()).singleElement().satisfies(it -> assertThat(it.name())
                .isEqualTo("Zofia Krel"));
        assertThat(terminal()).contains("Zofia Krel ← Outlet b20000000002").doesNotContain("Zofja Krel ←");
    }

    @Test
    void the_cue_and_what_stands_before_the_content_lead_to_it() {
        assertThat(terminal()).contains("accused the harbour of hiding the timetable  b10000000001.s1");
    }

    @Test
    void a_report_without_a_title_is_called_by_its_first_sentence() {
        assertThat(terminal())
                .contains("“The ferry to Saltmarsh was late again.”")
                .doesNotContain("no title");
    }

    @Test
    void where_the_direction_is_open_nothing_is_called_a_copy_of_the_other() {
        assertThat(terminal())
                .contains("└╌ Outlet b20000000002  2024-03-04  same text, direction open, 100% shared")
                .doesNotContain("of it shared");
        assertThat(BriefingPage.render(BRIEFING))
                .contains("<li class=\"open\">", "same text, direction open")
                .doesNotContain("of it from there");
    }

    @Test
    void a_statement_within_another_stands_under_it() {
        Actor krel = new Actor("zofia-krel", "Zofia Krel", Actor.Kind.PERSON, null, List.of());
        ReadReport flat = new MadeReport("b40000000004", "Harbour Post", "2024-03-05")
                .body("Zofia Krel said that the captain promised a new rope.")
                .said("Zofia Krel", krel, "said", "that the captain promised a new rope")
                .said("the captain", null, "promised", "a new rope")
                .read();
        List<Statement> statements = new ArrayList<>(flat.statements());
        statements.set(1, within(statements.get(0), statements.get(1)));
        ReadReport read = new ReadReport(flat.report(), List.of(), List.of(), statements, List.of());
        Dossier dossier = Dossier.of(List.of(read), Affair.NONE, List.of());

        Sheet sheet = new Sheet(110, false);
        ReportView.write(read, dossier, sheet);
        assertThat(sheet.toString())
                .contains(
                        """
                          Zofia Krel said that the captain promised a new rope  b40000000004.s1
                            the captain ? promised a new rope  b40000000004.s2
                        """);
        TerminalBriefing.write(Briefing.of(dossier), Limits.NONE, sheet);
        assertThat(sheet.toString()).contains("indirect · within s1 · the captain ? ← Harbour Post");
    }

    private static Statement within(Statement outer, Statement it) {
        return new Statement(
                it.id(),
                it.reportId(),
                it.kind(),
                it.sourceWords(),
                it.sources(),
                it.cue(),
                it.content(),
                it.relays(),
                it.addressee(),
                it.stances(),
                it.attitude(),
                it.negated(),
                it.said(),
                outer.id(),
                it.passage(),
                it.provenance());
    }
}
