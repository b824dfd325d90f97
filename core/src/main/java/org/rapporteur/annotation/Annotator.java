package org.rapporteur.annotation;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSModel;
import org.jspecify.annotations.Nullable;
import org.rapporteur.encoder.Encoder;
import org.rapporteur.intake.Block;
import org.rapporteur.intake.Report;
import org.rapporteur.text.Span;

/**
 * The annotation stage: sentences, tokens with parts of speech, pairs of quotation marks, time expressions and what the
 * encoder reads, of the blocks that are read. Safe for use by several threads.
 */
public final class Annotator {

    /** Longer sentences are cut: nobody wrote them as sentences, and the tagger's time grows with them. */
    private static final int MOST_TOKENS = 400;

    private final POSModel model = PosTagger.load();
    private final @Nullable SpeechReader reader;
    private final ThreadLocal<Tools> tools = ThreadLocal.withInitial(() -> new Tools(model));

    /** With the encoder that the program ships. */
    public Annotator() {
        this(new SpeechReader(Encoder::shared));
        Encoder.prepare();
    }

    private Annotator(@Nullable SpeechReader reader) {
        this.reader = reader;
    }

    /** Without the encoder: speech and names stay empty. For what trains the encoder. */
    public static Annotator withoutEncoder() {
        return new Annotator(null);
    }

    private static final class Tools {
        final SentenceSplitter splitter = new SentenceSplitter();
        final PosTagger tagger;

        Tools(POSModel model) {
            tagger = PosTagger.of(model);
        }
    }

    /** Annotates a report; never throws for what its text is. */
    public AnnotatedText annotate(Report report) {
        AnnotatedText plain = plain(report);
        return reader == null ? plain : reader.read(plain);
    }

    /** The same without what the encoder reads, which takes far less time. */
    public AnnotatedText plain(Report report) {
        String text = report.text().text();
        Layout layout = new Layout(text, tools.get());
        List<Quotation> quotations = new ArrayList<>();
        for (int i = 0; i < report.blocks().size(); i++) {
            Block block = report.blocks().get(i);
            if (block.kind().isRead()) {
                layout.add(block, i);
                addQuotations(quotations, text, block);
            }
        }
        return new AnnotatedText(
                report,
                layout.sentences,
                layout.tokens,
                quotations,
                new TimeFinder(report.published()).find(text, layout.sentences, layout.tokens));
    }

    /** A quotation left open at the end of its paragraph goes on where the next paragraph opens with a mark. */
    private static void addQuotations(List<Quotation> quotations, String text, Block block) {
        List<Quotation> next = QuotationFinder.find(text, block.span());
        int last = quotations.size() - 1;
        if (last >= 0
                && !next.isEmpty()
                && next.get(0).marked().begin() == block.span().begin()) {
            Quotation open = quotations.get(last);
            boolean atEnd = !open.closed()
                    && text.substring(open.inner().end(), block.span().begin()).isBlank();
            if (atEnd) {
                quotations.set(last, new Quotation(open.marked(), open.inner(), false, true));
            }
        }
        quotations.addAll(next);
    }

    private static final class Layout {
        final String text;
        final Tools tools;
        final List<Sentence> sentences = new ArrayList<>();
        final List<Token> tokens = new ArrayList<>();

        Layout(String text, Tools tools) {
            this.text = text;
            this.tools = tools;
        }

        void add(Block block, int index) {
            for (Span sentence : tools.splitter.sentences(text, block.span())) {
                List<Span> words = Tokenizer.tokens(text, sentence);
                for (int from = 0; from < words.size(); from += MOST_TOKENS) {
                    add(words.subList(from, Math.min(words.size(), from + MOST_TOKENS)), block, index);
                }
            }
        }

        private void add(List<Span> words, Block block, int index) {
            List<String> forms = words.stream().map(span -> span.of(text)).toList();
            String[] tags = tools.tagger.tag(forms);
            int first = tokens.size();
            for (int i = 0; i < forms.size(); i++) {
                tokens.add(new Token(words.get(i), forms.get(i), tags[i]));
            }
            Span span = words.get(0).hull(words.get(words.size() - 1));
            sentences.add(new Sentence(span, index, block.kind(), first, tokens.size()));
        }
    }
}
