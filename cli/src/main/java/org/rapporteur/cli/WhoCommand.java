package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.cli.brief.BriefingJson;
import org.rapporteur.cli.brief.Dossier;
import org.rapporteur.cli.brief.EventSection;
import org.rapporteur.cli.brief.Speaker;
import org.rapporteur.cli.brief.SpeakerSection;
import org.rapporteur.cli.terminal.Sheet;
import org.rapporteur.cli.terminal.Style;
import org.rapporteur.cli.terminal.Words;
import org.rapporteur.record.RecordFile;
import org.rapporteur.story.Occurrence;
import org.rapporteur.text.Folded;
import org.rapporteur.web.words.AffairJson;
import org.rapporteur.web.words.Fields;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Everything about one actor. */
@Command(
        name = "who",
        description = "Shows an actor: the names and offices that reports use, all statements over time, the events.",
        footer = {"", "Example:", "  rapporteur who \"foreign ministry\""})
final class WhoCommand extends RecordCommand {

    @Parameters(
            arity = "1..*",
            paramLabel = "NAME",
            description = "a name or part of one; accents and case do not matter")
    List<String> name = List.of();

    WhoCommand(Shell shell) {
        super(shell);
    }

    @Override
    ExitStatus run(RecordFile opened) {
        Dossier dossier = dossier(opened).withSharedNames();
        Set<String> wanted = Folded.words(String.join(" ", name));
        List<Speaker> all = Speaker.all(dossier);
        List<Speaker> speakers = all.stream()
                .filter(it -> it.wordings().stream().anyMatch(words -> Folded.contains(words, wanted))
                        || Folded.contains(it.name(), wanted))
                .toList();
        List<Occurrence> occurrences = dossier.affair().occurrences().stream()
                .filter(it -> parties(it).stream().anyMatch(party -> Folded.contains(party, wanted)))
                .toList();
        if (speakers.isEmpty() && occurrences.isEmpty()) {
            throw notFound(nobody(all));
        }
        if (json) {
            print(new Fields()
                    .put(
                            "speakers",
                            speakers.stream()
                                    .map(it -> BriefingJson.speaker(it, dossier))
                                    .toList())
                    .put(
                            "events",
                            occurrences.stream()
                                    .map(it -> AffairJson.occurrence(it, EventSection.sources(it, dossier)))
                                    .toList())
                    .map());
        } else {
            print(view(speakers, occurrences, dossier));
        }
        return ExitStatus.OK;
    }

    private Sheet view(List<Speaker> speakers, List<Occurrence> occurrences, Dossier dossier) {
        Sheet sheet = sheet();
        for (Speaker speaker : speakers) {
            SpeakerSection.speaker(speaker, Integer.MAX_VALUE, dossier, sheet);
            sheet.blank();
        }
        if (!occurrences.isEmpty()) {
            sheet.line(0, Words.of("Events", Style.SECTION));
            occurrences.forEach(it -> EventSection.occurrence(it, dossier, sheet));
        }
        return sheet;
    }

    private static List<String> parties(Occurrence occurrence) {
        List<String> parties = new ArrayList<>(occurrence.actors());
        parties.addAll(occurrence.recipients());
        return parties;
    }

    private String nobody(List<Speaker> all) {
        List<String> known = all.stream()
                .filter(Speaker::resolved)
                .limit(5)
                .map(Speaker::name)
                .toList();
        return "nobody is called \"" + String.join(" ", name) + "\" here"
                + (known.isEmpty() ? "" : "; those who say most are " + String.join(", ", known));
    }
}
