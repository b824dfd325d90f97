package org.rapporteur.benchmark.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.actor.ActorLexicon;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.Annotator;
import org.rapporteur.attribution.Attributor;
import org.rapporteur.attribution.Statement;
import org.rapporteur.intake.Block;
import org.rapporteur.intake.BlockKind;
import org.rapporteur.intake.Report;
import org.rapporteur.text.CleanText;
import org.rapporteur.text.Span;

/** Rapporteur's annotation and attribution, without intake: the texts are clean already. */
final class RapporteurPeer implements Peer {

    private static final Pattern EMPTY_LINES = Pattern.compile("\\n[ \\r]*\\n\\s*");

    private final Annotator annotator = new Annotator();
    private final Attributor attributor = new Attributor(new ActorLexicon());

    @Override
    public String name() {
        return "Rapporteur";
    }

    @Override
    public List<Said> read(Document document) {
        return attributor.attribute(annotate(document)).stream()
                .filter(statement -> statement.parent() == null)
                .map(RapporteurPeer::said)
                .toList();
    }

    /** How many tokens the texts have: the count that both programs' times are divided by. */
    int tokens(Document document) {
        return annotate(document).tokens().size();
    }

    private AnnotatedText annotate(Document document) {
        return annotator.annotate(report(document));
    }

    private static Said said(Statement statement) {
        Span source = statement.sourceWords();
        return new Said(statement.content(), source == null ? List.of() : List.of(source));
    }

    private static Report report(Document document) {
        String text = document.text();
        List<Block> blocks = new ArrayList<>();
        Matcher gap = EMPTY_LINES.matcher(text);
        int from = 0;
        while (gap.find()) {
            add(blocks, text, from, gap.start());
            from = gap.end();
        }
        add(blocks, text, from, text.length());
        String id = document.id();
        return new Report(id, id, CleanText.unchanged(text), blocks, null, null, List.of(), null, null, List.of());
    }

    private static void add(List<Block> blocks, String text, int from, int to) {
        Span span = new Span(from, to).trim(text);
        if (!span.isEmpty()) {
            blocks.add(new Block(span, BlockKind.BODY));
        }
    }
}
