package org.rapporteur.cli.brief;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.attribution.Statement;
import org.rapporteur.cli.terminal.Sheet;
import org.rapporteur.cli.terminal.Style;
import org.rapporteur.cli.terminal.Words;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.story.Saying;
import org.rapporteur.web.words.Labels;

/** Who said what, by speaker. */
public final class SpeakerSection {

    private SpeakerSection() {}

    static void write(Briefing briefing, Limits limits, Sheet sheet) {
        List<Speaker> speakers = briefing.speakers();
        if (speakers.isEmpty()) {
            return;
        }
        sheet.section("WHO SAID WHAT", Labels.count(speakers.size(), "speaker"));
        Lists.cut(speakers, limits.speakers(), sheet, 0, "rapporteur brief --all", speaker -> {
            sheet.blank();
            speaker(speaker, limits.sayings(), briefing.dossier(), sheet);
        });
    }

    /** A speaker and at most {@code limit} sayings. */
    public static void speaker(Speaker speaker, int limit, Dossier dossier, Sheet sheet) {
        Words heading = new Words().add(speaker.name(), speaker.resolved() ? Style.NAME : Style.DOUBT);
        List<String> other = speaker.otherWordings(4);
        if (!other.isEmpty()) {
            heading.add("  " + String.join(" / ", other), Style.QUIET);
        }
        sheet.line(0, heading);
        String command = "rapporteur who \"" + speaker.name().replace(Labels.UNSETTLED, "") + "\"";
        Lists.cut(speaker.telling(limit), limit, sheet, 2, command, saying -> saying(saying, dossier, sheet));
    }

    /** One saying: its words, then kind, date, way into print and number of sources. */
    public static void saying(Saying saying, Dossier dossier, Sheet sheet) {
        Statement statement = saying.first();
        ReadReport read = dossier.report(statement.reportId());
        String date = Labels.date(statement.said() == null ? read.report().published() : statement.said());
        String first = "  " + date + " ".repeat(Math.max(2, 12 - date.length()));
        String rest = " ".repeat(first.length());
        sheet.hanging(first, rest, said(statement, read).id(statement.id()));
        sheet.hanging(rest, rest, Words.of(manner(statement, read), Style.QUIET).add(support(saying)));
        if (saying.independent() > 1) {
            sheet.hanging(
                    rest,
                    rest,
                    Words.of(
                            Labels.sources(
                                    saying.sources(), id -> dossier.report(id).report()),
                            Style.QUIET));
        } else if (!dossier.knows(saying.sources().get(0)).isEmpty()) {
            sheet.hanging(
                    rest,
                    rest,
                    Words.of("known by " + dossier.knows(saying.sources().get(0)), Style.QUIET));
        }
        Amended.write(saying.amendments(), rest, sheet);
    }

    /** What was said, led by the words that say that it was. */
    public static Words said(Statement statement, ReadReport read) {
        return Words.of(Cues.lead(statement, read), Style.QUIET).add(Labels.content(statement, read));
    }

    private static String manner(Statement statement, ReadReport read) {
        List<String> parts = new ArrayList<>();
        parts.add(Labels.lower(statement.kind()));
        if (statement.attitude()) {
            parts.add("a view, not an utterance");
        }
        if (statement.negated()) {
            parts.add("reported as not said");
        }
        if (statement.parent() != null) {
            parts.add("within " + Labels.number(statement.parent()));
        }
        if (statement.addressee() != null) {
            parts.add("to " + Labels.reference(statement.addressee(), read));
        }
        parts.add(String.join(Labels.RELAYED_BY, Labels.chain(statement, read)));
        return String.join(" · ", parts) + " · ";
    }

    private static Words support(Saying saying) {
        int reports = (int)
                saying.versions().stream().map(Statement::reportId).distinct().count();
        Words words = new Words()
                .add(
                        saying.independent() == 1
                                ? "1 source"
                                : Labels.count(saying.independent(), "independent source"),
                        saying.independent() > 1 ? Style.GOOD : Style.QUIET);
        return reports > saying.independent()
                ? words.add(" in " + Labels.count(reports, "report"), Style.QUIET)
                : words;
    }
}
