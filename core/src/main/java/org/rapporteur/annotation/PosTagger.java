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
        String[] seen = forms.stream()
                .map(PosTagger::plain)
                .map(form -> isCompound(form) ? form.substring(form.lastIndexOf('-') + 1) : form)
                .toArray(String[]::new);
        String[] tags = tagger.tag(seen);
        for (int i = 0; i < tags.length; i++) {
            if (!Character.isLetterOrDigit(plain[i].codePointAt(0)) && plain[i].length() <= 3 && !isClitic(plain[i])) {
                tags[i] = "$€£%+=#".contains(plain[i]) ? "SYM" : "PUNCT";
            }
        }
        mend(plain, tags);
        return tags;
    }

    /** Sets right what the model often takes wrongly: owners' 's, and names in running text that it takes for verbs. */
    private static void mend(String[] forms, String[] tags) {
        boolean running = isRunning(forms);
        for (int i = 0; i < forms.length; i++) {
            tags[i] = ClosedClasses.allow(tags[i], forms[i]) ? tags[i] : openTag(forms[i], i);
        }
        for (int i = 0; i < forms.length; i++) {
            tags[i] = isCompound(forms[i]) ? compound(forms[i], tags[i]) : tags[i];
        }
        for (int i = 0; i < forms.length; i++) {
            String next = i + 1 < tags.length ? tags[i + 1] : "";
            if (forms[i].equals("'s") || forms[i].equals("'")) {
                tags[i] = i > 0 && isNominal(tags[i - 1]) && (isNominal(next) || next.equals("ADJ")) ? "PART" : tags[i];
                tags[i] = forms[i].equals("'s") && tags[i].equals("PUNCT") ? "AUX" : tags[i];
            } else if (Character.isUpperCase(forms[i].codePointAt(0)) && running && isUnlikely(tags[i])) {
                boolean first = i == 0 || tags[i - 1].equals("PUNCT");
                boolean beforeVerb = next.equals("VERB") && !forms[i + 1].endsWith("ing");
                tags[i] = !first || (i == 0 && tags[i].equals("VERB") && beforeVerb) ? "PROPN" : tags[i];
            }
        }
    }

    /** The likeliest tag of a word that cannot be what the model says: a name where it has a capital, else a noun. */
    private static String openTag(String form, int index) {
        return Character.isUpperCase(form.codePointAt(0)) && index > 0 ? "PROPN" : "NOUN";
    }

    /** Two words with a hyphen; the model saw them in three pieces and knows no whole ones. */
    private static boolean isCompound(String form) {
        int hyphen = form.lastIndexOf('-');
        return hyphen > 0 && hyphen + 2 < form.length() && Character.isLetter(form.charAt(hyphen + 1));
    }

    /** The tag of a compound from that of its last part: "state-owned" describes, a "follow-up" is a thing. */
    private static String compound(String form, String last) {
        boolean verb = form.matches("(?i)(co|re|pre|over|under|out|de|mis)-.*");
        return switch (last) {
            case "VERB", "AUX" -> verb ? last : "ADJ";
            case "ADP", "ADV", "PART", "SCONJ", "PUNCT", "X", "INTJ", "CCONJ" -> "NOUN";
            default -> last;
        };
    }

    private static boolean isNominal(String tag) {
        return tag.equals("NOUN") || tag.equals("PROPN") || tag.equals("NUM");
    }

    private static boolean isUnlikely(String tag) {
        return switch (tag) {
            case "VERB", "ADV", "INTJ", "X", "AUX", "SCONJ" -> true;
            default -> false;
        };
    }

    /** Whether a sentence is no headline with a capital on every word. */
    private static boolean isRunning(String[] forms) {
        int words = 0;
        int capitals = 0;
        for (String form : forms) {
            if (form.length() > 3 && Character.isLetter(form.codePointAt(0))) {
                words++;
                capitals += Character.isUpperCase(form.codePointAt(0)) ? 1 : 0;
            }
        }
        return capitals * 10 <= words * 6;
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
