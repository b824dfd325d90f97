package org.rapporteur.cli;

import java.util.List;
import org.rapporteur.cli.brief.ComparisonView;
import org.rapporteur.cli.brief.Dossier;
import org.rapporteur.cli.terminal.Sheet;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.copy.QuotationVariants;
import org.rapporteur.record.RecordFile;
import org.rapporteur.web.words.AffairJson;
import org.rapporteur.web.words.Fields;
import org.rapporteur.web.words.FindingJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Two reports side by side. */
@Command(
        name = "compare",
        description = "Sets two reports side by side: whether one is made from the other and why it is thought so, the"
                + " passages that match, and what became of the quotations.",
        footer = {"", "Example:", "  rapporteur compare 3f9ad01c22be 77c0e1f0a9d4"})
final class CompareCommand extends RecordCommand {

    @Parameters(index = "0", paramLabel = "A", description = "a report's id, or a unique beginning of it")
    String first = "";

    @Parameters(index = "1", paramLabel = "B", description = "another report's id")
    String second = "";

    CompareCommand(Shell shell) {
        super(shell);
    }

    @Override
    ExitStatus run(RecordFile opened) {
        Dossier dossier = dossier(opened);
        String a = report(first, opened, dossier);
        String b = report(second, opened, dossier);
        List<CopyLink> links = dossier.affair().copies().stream()
                .filter(link -> joins(link, a, b))
                .toList();
        List<QuotationVariants> quotations = ComparisonView.shared(a, b, dossier);
        if (json) {
            print(new Fields()
                    .put("a", FindingJson.head(dossier.report(a).report()))
                    .put("b", FindingJson.head(dossier.report(b).report()))
                    .put("oneFamily", dossier.families().areOne(a, b))
                    .put("copies", links.stream().map(AffairJson::copy).toList())
                    .put(
                            "quotations",
                            quotations.stream().map(AffairJson::quotation).toList())
                    .map());
            return ExitStatus.OK;
        }
        Sheet sheet = sheet();
        if (links.isEmpty()) {
            ComparisonView.independent(a, b, dossier, sheet);
        }
        links.forEach(link -> ComparisonView.write(link, dossier, sheet));
        print(sheet);
        return ExitStatus.OK;
    }

    private static String report(String id, RecordFile opened, Dossier dossier) {
        return opened.resolveId(id)
                .filter(dossier::hasReport)
                .orElseThrow(() -> notFound("there is no report with the id " + id));
    }

    private static boolean joins(CopyLink link, String a, String b) {
        return (link.original().equals(a) && link.copy().equals(b))
                || (link.original().equals(b) && link.copy().equals(a));
    }
}
