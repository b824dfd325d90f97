package org.rapporteur.training.silver;

import edu.stanford.nlp.ling.CoreAnnotations.EntityTypeAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.MentionsAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokenBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokenEndAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.rapporteur.text.Span;

/** Stanford CoreNLP up to its names, fine-grained rules included, on one thread; times and numbers are left out. */
final class CoreNlp {

    private final StanfordCoreNLP pipeline;

    CoreNlp() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner");
        properties.setProperty("pos.nthreads", "1");
        properties.setProperty("ner.nthreads", "1");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
        properties.setProperty("tokenize.options", "quotes=original,invertible=true");
        pipeline = new StanfordCoreNLP(properties);
    }

    List<TaggedSentence> tag(String text) {
        Annotation document = new Annotation(text);
        pipeline.annotate(document);
        return document.get(SentencesAnnotation.class).stream()
                .map(sentence -> sentence(text, sentence))
                .toList();
    }

    private static TaggedSentence sentence(String text, CoreMap sentence) {
        List<CoreLabel> tokens = sentence.get(TokensAnnotation.class);
        int first = sentence.get(TokenBeginAnnotation.class);
        int[] mentions = new int[tokens.size()];
        String[] types = new String[tokens.size()];
        Arrays.fill(mentions, -1);
        Arrays.fill(types, "O");
        int number = 0;
        for (CoreMap mention : sentence.get(MentionsAnnotation.class)) {
            int begin = mention.get(TokenBeginAnnotation.class) - first;
            int end = mention.get(TokenEndAnnotation.class) - first;
            Arrays.fill(mentions, begin, end, number++);
            Arrays.fill(types, begin, end, mention.get(EntityTypeAnnotation.class));
        }
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            CoreLabel token = tokens.get(i);
            Span span = new Span(token.beginPosition(), token.endPosition());
            words.add(new Word(span, span.of(text), token.tag(), mentions[i], types[i]));
        }
        return new TaggedSentence(words);
    }
}
