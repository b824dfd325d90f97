package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.terminal.Sheet;
import org.rapporteur.cli.terminal.Words;
import org.rapporteur.evaluation.Evaluation;
import org.rapporteur.evaluation.EvaluationRequest;
import org.rapporteur.evaluation.EvaluationResult;
import org.rapporteur.evaluation.EvaluationResult.Figure;
import org.rapporteur.web.words.Fields;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores the program against gold data. */
@Command(
        name = "evaluate",
        description = "Scores the program against gold data. Tasks are seeds, statements, attribution, events, records,"
                + " dyads, actor-spans, times, places, pairs, reprints, stories and intake.",
        footer = {"", "Example:", "  rapporteur evaluate attribution --gold dev.jsonl --predictions out.jsonl"})
final class EvaluateCommand extends BaseCommand {

    @Parameters(paramLabel = "TASK", description = "what to score")
    String task = "";

    @Option(names = "--gold", required = true, paramLabel = "FILE", description = "the gold file, or folder for seeds")
    Path gold = Path.of("");

    @Option(
            names = "--reports",
            paramLabel = "DIR",
            description = "the reports or pages, where the gold has none itself (default: the gold's folder)")
    @Nullable
    Path reports;

    @Option(names = "--predictions", paramLabel = "OUT", description = "write predictions in the gold's form and order")
    @Nullable
    Path predictions;

    @Option(names = "--details", description = "list what was missed and what is wrong")
    boolean details;

    EvaluateCommand(Shell shell) {
        super(shell);
    }

    @Override
    ExitStatus run() throws IOException {
        EvaluationResult result = evaluation().evaluate(request());
        if (json) {
            Map<String, Object> figures = new LinkedHashMap<>();
            result.figures().forEach(figure -> figures.put(figure.name(), number(figure)));
            print(new Fields()
                    .put("task", result.task())
                    .put("figures", figures)
                    .put("details", details ? result.details() : null)
                    .map());
            return ExitStatus.OK;
        }
        print(table(result));
        return ExitStatus.OK;
    }

    private EvaluationRequest request() {
        try {
            return new EvaluationRequest(gold, reports, predictions);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(ExitStatus.USAGE, String.valueOf(e.getMessage()));
        }
    }

    private Sheet table(EvaluationResult result) {
        Sheet sheet = sheet();
        int width = result.figures().stream()
                .mapToInt(figure -> figure.name().length())
                .max()
                .orElse(0);
        for (Figure figure : result.figures()) {
            sheet.line(
                    0, Words.of(figure.name() + " ".repeat(width - figure.name().length()) + aligned(figure)));
        }
        if (details) {
            sheet.blank();
            result.details().forEach(line -> sheet.hanging("", "    ", Words.of(line)));
        }
        return sheet;
    }

    /** A count as a whole number. */
    private static Object number(Figure figure) {
        double value = figure.value();
        return figure.isCount() ? (Object) (long) value : (Object) value;
    }

    /** Units stand under units, whether a decimal point follows or not. */
    private static String aligned(Figure figure) {
        return number(figure) instanceof Long whole
                ? String.format(Locale.ROOT, "%7d", whole)
                : String.format(Locale.ROOT, "%11.3f", figure.value());
    }

    /** Evaluations are found as services, so that a module can bring its own. */
    private Evaluation evaluation() {
        List<Evaluation> known = new ArrayList<>();
        ServiceLoader.load(Evaluation.class).forEach(known::add);
        known.sort(Comparator.comparing(Evaluation::task));
        return known.stream()
                .filter(it -> it.task().equals(task))
                .findFirst()
                .orElseThrow(() -> new CommandFailure(
                        ExitStatus.USAGE,
                        "no task \"" + task + "\"; there are: "
                                + String.join(
                                        ", ",
                                        known.stream().map(Evaluation::task).toList())));
    }
}
