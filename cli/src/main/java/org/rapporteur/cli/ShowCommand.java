package org.rapporteur.cli;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.brief.ComparisonView;
import org.rapporteur.cli.brief.Dossier;
import org.rapporteur.cli.brief.EventSection;
import org.rapporteur.cli.brief.EventView;
import org.rapporteur.cli.brief.QuotationSection;
import org.rapporteur.cli.brief.ReportView;
import org.rapporteur.cli.brief.StatementView;
import org.rapporteur.cli.brief.StorySection;
import org.rapporteur.cli.terminal.Sheet;
import org.rapporteur.correction.HistoryEntry;
import org.rapporteur.record.RecordFile;
import org.rapporteur.web.words.AffairJson;
import org.rapporteur.web.words.FindingJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Any one finding with its words. */
@Command(
        name = "show",
        description =
                "Shows a report, statement, event, copy, quotation or story with its words in context, its offsets,"
                        + " and how it was found.",
        footer = {"", "Example:", "  rapporteur show 3f9ad01c22be.s4      (a unique beginning of the id is enough)"})
final class ShowCommand extends RecordCommand {

    @Parameters(paramLabel = "ID", description = "the id at the end of any entry, or a unique beginning of it")
    String id = "";

    ShowCommand(Shell shell) {
        super(shell);
    }

    @Override
    ExitStatus run(RecordFile opened) {
        String full = opened.resolveId(id).orElseThrow(() -> notFound("there is nothing with the id " + id));
        Dossier dossier = dossier(opened);
        boolean shown = (dossier.hasReport(full)
                        && show(
                                Optional.of(dossier.report(full)),
                                FindingJson::report,
                                (it, to) -> ReportView.write(it, dossier, to)))
                || show(
                        dossier.statement(full),
                        it -> FindingJson.statement(it, dossier.report(it.reportId())),
                        (it, to) -> StatementView.write(it, dossier, to))
                || show(
                        dossier.event(full),
                        it -> FindingJson.event(it, dossier.report(it.reportId())),
                        (it, to) -> EventView.write(it, dossier, to))
                || show(dossier.copy(full), AffairJson::copy, (it, to) -> ComparisonView.write(it, dossier, to))
                || show(
                        dossier.quotation(full),
                        AffairJson::quotation,
                        (it, to) -> QuotationSection.quotation(it, dossier, to))
                || show(
                        dossier.story(full),
                        it -> AffairJson.story(it, dossier.sources(it)),
                        (it, to) -> StorySection.story(it, dossier, to))
                || show(
                        dossier.occurrence(full),
                        it -> AffairJson.occurrence(it, EventSection.sources(it, dossier)),
                        (it, to) -> EventView.write(it, dossier, to));
        if (!shown) {
            throw notFound("there is nothing with the id " + full + rejected(full, opened));
        }
        return ExitStatus.OK;
    }

    /** Who took a finding out, where somebody did. */
    private static String rejected(String id, RecordFile opened) {
        return opened.history().stream()
                .filter(entry -> entry.isInEffect() && entry.correction().kind().equals("reject"))
                .map(HistoryEntry::correction)
                .filter(one -> one.about().stream().anyMatch(target -> target.isOf(id)))
                .findFirst()
                .map(one -> " any more: " + one.by() + " rejected it on "
                        + one.at().substring(0, Math.min(10, one.at().length())) + "; 'rapporteur correct undo "
                        + one.id() + "' brings it back")
                .orElse("");
    }

    private <T> boolean show(
            Optional<T> finding, Function<T, Map<String, @Nullable Object>> document, BiConsumer<T, Sheet> view) {
        finding.ifPresent(it -> {
            if (json) {
                print(document.apply(it));
            } else {
                Sheet sheet = sheet();
                view.accept(it, sheet);
                print(sheet);
            }
        });
        return finding.isPresent();
    }
}
