package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.export.ExportFormat;
import org.rapporteur.export.ExportFormat.Shape;
import org.rapporteur.export.RecordExport;
import org.rapporteur.export.Tally;
import org.rapporteur.export.Wording;
import org.rapporteur.record.RecordFile;
import org.rapporteur.web.words.Fields;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** The whole record in another form. */
@Command(
        name = "export",
        description = "Writes the whole record in another form; the same record gives the same bytes.",
        footerHeading = "%nFormats (docs/exports.md tells what each column holds):%n",
        footer = {
            "  jsonl       everything, one JSON object a line",
            "  csv         everything as tables for R, Python or a spreadsheet",
            "  parquet     everything as tables that join, for DuckDB, R, Python, Spark",
            "  polecat     events in POLECAT's 40 columns",
            "  plover      events as PLOVER's own records, one JSON object a line",
            "  icews       events in ICEWS's 20 columns",
            "  gdelt       events and mentions in GDELT 2.0's 61 and 16 columns",
            "  graphml     who did what to whom, who spoke for or against whom: GraphML",
            "  gexf        the same network for Gephi: GEXF",
            "  timelinejs  events for a timeline on a page: TimelineJS 3's JSON",
            "  webanno     statements and events as W3C Web Annotations: JSON-LD",
            "  schemaorg   reports, quotations and claims in schema.org's terms: JSON-LD",
            "  prov        where every finding comes from: PROV-JSON",
            "",
            "csv, parquet and gdelt are several files: FILE is a folder, or a zip file of them.",
            "polecat and icews have the evidence of each row beside them: affair.txt.evidence.tsv.",
            "",
            "Example:",
            "  rapporteur export jsonl -o affair.jsonl",
            "  rapporteur export csv -o tables.zip",
            "  rapporteur export polecat --text-free -o affair.txt"
        })
final class ExportCommand extends RecordCommand {

    /** The names that a shell completes. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ExportFormat.ids().iterator();
        }
    }

    /** A format by its name. */
    static final class ByName implements ITypeConverter<ExportFormat> {
        @Override
        public ExportFormat convert(String name) {
            return ExportFormat.of(name)
                    .orElseThrow(() -> new TypeConversionException(
                            "there is no format '" + name + "'; there are " + String.join(", ", ExportFormat.ids())));
        }
    }

    @Parameters(
            paramLabel = "FORMAT",
            converter = ByName.class,
            completionCandidates = Names.class,
            description = "${COMPLETION-CANDIDATES}")
    ExportFormat format = ExportFormat.JSONL;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "where to; without it, or for -, formats of one file go to standard output")
    @Nullable
    Path output;

    @Option(
            names = "--text-free",
            description = "for those who may not pass texts on: no texts and passages, long quotations cut; offsets and"
                    + " hashes stay")
    boolean textFree;

    @Option(names = "--force", description = "replace what is there already (jsonl and csv always do)")
    boolean force;

    ExportCommand(Shell shell) {
        super(shell);
    }

    @Override
    ExitStatus run(RecordFile opened) throws IOException {
        Path target = output == null || output.toString().equals("-") ? null : output;
        if (target == null && (format.shape() == Shape.TABLES || json)) {
            String what = json ? "--json needs" : format.id() + " is several files and needs";
            throw new CommandFailure(ExitStatus.USAGE, what + " a place to write to: -o FILE");
        }
        RecordExport export = new RecordExport(opened, textFree ? Wording.TEXT_FREE : Wording.FULL);
        if (target == null) {
            tell(export.write(format, shell.out()));
            return ExitStatus.OK;
        }
        Tally tally = write(export, target);
        if (json) {
            print(new Fields()
                    .put("format", format.id())
                    .put("output", target.toString())
                    .put("written", tally.written())
                    .put("left_out", tally.leftOut())
                    .map());
        } else {
            message("Wrote " + target);
            tell(tally);
        }
        return ExitStatus.OK;
    }

    private Tally write(RecordExport export, Path target) throws IOException {
        boolean always = format == ExportFormat.JSONL || format == ExportFormat.CSV;
        try {
            return export.write(format, target, force || always);
        } catch (FileAlreadyExistsException e) {
            throw new CommandFailure(
                    ExitStatus.IO, e.getMessage() + ": there is something already; --force replaces it");
        }
    }

    /** Says what the format has no room for; nothing is lost in silence. */
    private void tell(Tally tally) {
        for (Map.Entry<String, Integer> reason : tally.leftOut().entrySet()) {
            message("left out: " + reason.getValue() + ", " + reason.getKey());
        }
    }
}
