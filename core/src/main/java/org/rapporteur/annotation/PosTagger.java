package org.rapporteur.annotation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/**
 * Universal Dependencies parts of speech by Apache OpenNLP's English model (trained on UD EWT). Marks and a few closed
 * classes are set by rule, since the model was trained on plain ASCII marks.
 */
final class PosTagger {

    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private final POSTaggerME tagger;

    private PosTagger(POSModel model) {
        tagger = new POSTaggerME(model);
    }

    /** Loads the model once; each thread needs a tagger of its own, made from it. */
    static POSModel load() {
        try (InputStream in = PosTagger.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("no part-of-speech model on the class path");
            }
            return new POSModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the part-of-speech model", e);
        }
    }

    static PosTagger of(POSModel model) {
        return new PosTagger(model);
    }

    /** One tag for each form. */
    String[] tag(List<String> forms) {
        String[] plain = forms.stream().map(PosTagger::plain).toArray(String[]::new);
        String[] tags = tagger.tag(plain);
        for (int i = 0; i < tags.length; i++) {
            if (!Character.isLetterOrDigit(plain[i].codePointAt(0)) && plain[i].length() <= 3 && !isClitic(plain[i])) {
                tags[i] = "$€£%+=#".contains(plain[i]) ? "SYM" : "PUNCT";
            }
        }
        return tags;
    }

    private static boolean isClitic(String form) {
        return form.length() > 1 && form.charAt(0) == '\'' && Character.isLetter(form.charAt(1));
    }

    private static String plain(String form) {
        return switch (form) {
            case "\u201c", "\u201d", "\u201e", "\u00ab", "\u00bb", "''", "``" -> "\"";
            case "\u2018", "\u2019" -> "'";
            case "\u2013", "\u2014", "--" -> "-";
            case "\u2026" -> "...";
            default -> form.indexOf('\u2019') >= 0 ? form.replace('\u2019', '\'') : shout(form);
        };
    }

    /** A long word in capitals is no more a name than its small form: headlines shout. */
    private static String shout(String form) {
        boolean shouts = form.length() > 5 && form.equals(form.toUpperCase(Locale.ROOT));
        return shouts && form.chars().allMatch(Character::isLetter)
                ? form.charAt(0) + form.substring(1).toLowerCase(Locale.ROOT)
                : form;
    }
}
