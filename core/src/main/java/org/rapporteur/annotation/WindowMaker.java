package org.rapporteur.annotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.encoder.Window;
import org.rapporteur.encoder.WordPieces;
import org.rapporteur.text.WordList;

/**
 * Cuts an annotated text into windows for the encoder: whole sentences in order, at most {@value #MOST_PIECES} pieces,
 * parted between paragraphs where that leaves no window half empty. Every token is in exactly one window.
 */
public final class WindowMaker {

    /** Longer windows see more context; attention's cost grows with them. */
    static final int MOST_PIECES = 192;

    /** Shorter contents have no room for a source, a cue and a content. */
    private static final int LEAST_WORDS = 4;

    private static final Set<String> SAYING = saying();

    private final WordPieces vocabulary;

    private static Set<String> saying() {
        Set<String> forms = new HashSet<>();
        WordList.read(WindowMaker.class, "verbs-of-saying.tsv").rows().forEach(row -> forms.addAll(row.values(1, " ")));
        return Set.copyOf(forms);
    }

    public WindowMaker(WordPieces vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The windows of a text. */
    public TextWindows over(AnnotatedText text) {
        return over(text, new int[text.tokens().size()]);
    }

    /** The windows of a text some of whose tokens bear a mark: 2 for an actor, 4 for a recipient, 0 for neither. */
    public TextWindows over(AnnotatedText text, int[] marks) {
        return new TextWindows(text, marks);
    }

    /** Cuts one text; its words are cut into pieces once. Not for use by several threads. */
    public final class TextWindows {
        private final AnnotatedText text;
        private final int[][] pieces;
        private final boolean[] quoted;
        private final int[] marks;
        private List<Window> windows = new ArrayList<>();
        private Window.Builder builder = new Window.Builder(vocabulary);

        private TextWindows(AnnotatedText text, int[] marks) {
            this.marks = marks;
            this.text = text;
            this.pieces = new int[text.tokens().size()][];
            for (int i = 0; i < pieces.length; i++) {
                pieces[i] = vocabulary.of(text.tokens().get(i).form());
            }
            this.quoted = quoted(text);
        }

        /** The windows of the whole text, in order; none for a text without words. */
        public List<Window> all() {
            List<Sentence> sentences = text.sentences();
            int from = 0;
            while (from < sentences.size()) {
                int to = from + 1;
                while (to < sentences.size()
                        && sentences.get(to).block() == sentences.get(from).block()) {
                    to++;
                }
                addParagraph(sentences.subList(from, to));
                from = to;
            }
            return taken();
        }

        /** Windows of contents, each read by itself as if it were a paragraph; only those in which somebody may speak. */
        public List<Window> of(List<SpeechMark> contents) {
            contents.forEach(this::addContent);
            return taken();
        }

        private List<Window> taken() {
            close();
            List<Window> taken = windows;
            windows = new ArrayList<>();
            return taken;
        }

        private void addContent(SpeechMark content) {
            int from = content.from();
            int to = content.to();
            while (from < to && isMark(from)) {
                from++;
            }
            while (from < to && isMark(to - 1)) {
                to--;
            }
            boolean verb = false;
            int size = 1;
            boolean allQuoted = true;
            for (int i = from; i < to; i++) {
                verb |= i > from && SAYING.contains(text.tokens().get(i).form().toLowerCase(Locale.ROOT));
                size += pieces[i].length;
                allQuoted &= quoted[i];
            }
            if (!verb || to - from < LEAST_WORDS || size > MOST_PIECES - 2) {
                return;
            }
            if (builder.size() + size > MOST_PIECES) {
                close();
            }
            for (int i = from; i < to; i++) {
                builder.add(i, text.tokens().get(i).form(), pieces[i], (quoted[i] && !allQuoted ? 1 : 0) + marks[i]);
            }
            builder.endSentence();
            builder.endParagraph();
        }

        private boolean isMark(int token) {
            return !Character.isLetterOrDigit(text.tokens().get(token).form().codePointAt(0));
        }

        private void addParagraph(List<Sentence> paragraph) {
            int all = paragraph.stream().mapToInt(this::size).sum();
            boolean fits = builder.size() + all + 1 <= MOST_PIECES;
            if (!fits && (builder.size() > MOST_PIECES / 2 || all + 2 <= MOST_PIECES)) {
                close();
            }
            for (Sentence sentence : paragraph) {
                if (builder.size() + size(sentence) + 1 > MOST_PIECES) {
                    close();
                }
                add(sentence);
            }
            if (!builder.isEmpty()) {
                builder.endParagraph();
            }
        }

        /** Adds a sentence; one that fills more than a window is cut between words. */
        private void add(Sentence sentence) {
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                if (builder.size() + pieces[i].length + 1 > MOST_PIECES) {
                    close();
                }
                builder.add(i, text.tokens().get(i).form(), pieces[i], (quoted[i] ? 1 : 0) + marks[i]);
            }
            builder.endSentence();
        }

        private int size(Sentence sentence) {
            int size = 0;
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                size += pieces[i].length;
            }
            return size;
        }

        private void close() {
            if (!builder.isEmpty()) {
                windows.add(builder.build());
                builder = new Window.Builder(vocabulary);
            }
        }
    }

    private static boolean[] quoted(AnnotatedText text) {
        boolean[] quoted = new boolean[text.tokens().size()];
        int at = 0;
        List<Quotation> quotations = text.quotations();
        for (int i = 0; i < quoted.length; i++) {
            int begin = text.tokens().get(i).span().begin();
            while (at < quotations.size() && quotations.get(at).marked().end() <= begin) {
                at++;
            }
            quoted[i] = at < quotations.size() && quotations.get(at).marked().contains(begin);
        }
        return quoted;
    }
}
