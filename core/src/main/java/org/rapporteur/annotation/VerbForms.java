package org.rapporteur.annotation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The forms of English verbs, by rule and from a list of irregular ones. */
public final class VerbForms {

    /** What a form can be. */
    public enum Form {
        BASE,
        /** Third person, past or participle. */
        FINITE,
        ING
    }

    private VerbForms() {}

    /**
     * All forms of a verb.
     *
     * @param lemma the base form, lower case
     * @param irregular third person, past, participle and -ing form; empty for a regular verb
     */
    public static Map<String, Form> of(String lemma, List<String> irregular) {
        Map<String, Form> forms = new LinkedHashMap<>();
        for (int i = 0; i < irregular.size(); i++) {
            forms.put(irregular.get(i), i == 3 ? Form.ING : Form.FINITE);
        }
        if (irregular.isEmpty()) {
            regular(lemma, forms);
        }
        forms.put(lemma, Form.BASE);
        return forms;
    }

    private static void regular(String lemma, Map<String, Form> forms) {
        String stem = lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) : lemma;
        boolean y = lemma.length() > 1 && lemma.endsWith("y") && !isVowel(lemma.charAt(lemma.length() - 2));
        boolean hisses = lemma.matches(".*(s|x|z|ch|sh)");
        String soft = y ? lemma.substring(0, lemma.length() - 1) + "i" : stem;
        forms.put(y || hisses ? soft + "es" : lemma + "s", Form.FINITE);
        forms.put(soft + "ed", Form.FINITE);
        forms.put((lemma.endsWith("ee") ? lemma : stem) + "ing", Form.ING);
        if (doubles(lemma)) {
            char last = lemma.charAt(lemma.length() - 1);
            forms.put(lemma + last + "ed", Form.FINITE);
            forms.put(lemma + last + "ing", Form.ING);
        }
    }

    private static boolean doubles(String lemma) {
        int n = lemma.length();
        return n > 2
                && "bdglmnprt".indexOf(lemma.charAt(n - 1)) >= 0
                && isVowel(lemma.charAt(n - 2))
                && !isVowel(lemma.charAt(n - 3));
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
