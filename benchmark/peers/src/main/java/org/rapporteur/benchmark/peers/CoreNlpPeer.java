package org.rapporteur.benchmark.peers;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.Pair;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.rapporteur.text.Span;

/**
 * CoreNLP's {@code quote} annotator with what its documentation has it run after, on one thread and otherwise as
 * delivered. Quotations that it gives the same words for a speaker are one piece of speech, as the gold has it.
 */
final class CoreNlpPeer implements Peer {

    private static final String ANNOTATORS = "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote";

    private static final Pattern OPENING = Pattern.compile("(?<![^\\s(\\[—-])''(?=\\S)");

    private final StanfordCoreNLP pipeline;

    CoreNlpPeer() {
        Properties properties = new Properties();
        properties.setProperty("annotators", ANNOTATORS);
        properties.setProperty("threads", "1");
        pipeline = new StanfordCoreNLP(properties);
    }

    @Override
    public String name() {
        return "CoreNLP";
    }

    @Override
    public List<Said> read(Document document) {
        CoreDocument read = new CoreDocument(withPlainMarks(document.text()));
        pipeline.annotate(read);
        Map<Span, List<Span>> bySpeaker = new LinkedHashMap<>();
        List<Said> said = new ArrayList<>();
        for (CoreQuote quote : read.quotes()) {
            Span content = span(quote.quoteCharOffsets());
            quote.speakerCharOffsets()
                    .map(CoreNlpPeer::span)
                    .ifPresentOrElse(
                            speaker -> bySpeaker
                                    .computeIfAbsent(speaker, key -> new ArrayList<>())
                                    .add(content),
                            () -> said.add(new Said(List.of(content), List.of())));
        }
        bySpeaker.forEach((speaker, content) -> said.add(new Said(content, List.of(speaker))));
        return said;
    }

    /**
     * Some papers print two apostrophes for a quotation mark, which CoreNLP does not take for one: it gets the mark,
     * and a space outside it so that offsets stay.
     */
    private static String withPlainMarks(String text) {
        String opened = OPENING.matcher(text).replaceAll(" \"");
        return opened.replace("''", "\" ");
    }

    private static Span span(Pair<Integer, Integer> offsets) {
        return new Span(offsets.first(), Math.max(offsets.first(), offsets.second()));
    }
}
