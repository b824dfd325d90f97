package org.rapporteur.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.annotation.VerbForms.Form;
import org.rapporteur.intake.BlockKind;

/** Finds cue verbs outside quotation marks and tells how each stands: finite, participle, "quoted as saying". */
final class CueFinder {

    private final CueLexicon lexicon;

    CueFinder(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Cue> find(SentenceView view) {
        List<Cue> cues = new ArrayList<>();
        for (int i = 0; i < view.size(); i++) {
            Cue cue = view.isQuoted(i) ? null : at(view, i);
            if (cue != null) {
                cues.add(cue);
            }
        }
        return cues;
    }

    private @Nullable Cue at(SentenceView view, int index) {
        CueLexicon.Entry entry = lexicon.find(view.form(index), view.form(index + 1));
        if (entry == null || !isVerb(view, index, entry)) {
            return null;
        }
        int end = index + 1 + (entry.verb().particle().isEmpty() ? 0 : 1);
        int begin = auxiliaries(view, index);
        boolean negated = false;
        for (int i = begin; i < index; i++) {
            negated |= view.isAny(i, "not n't n\u2019t never");
        }
        Cue.Shape shape = shape(view, begin, index, entry.form());
        return shape == null ? null : new Cue(entry.verb(), begin, index, end, shape, negated);
    }

    private static boolean isVerb(SentenceView view, int index, CueLexicon.Entry entry) {
        String pos = view.pos(index);
        if (pos.equals("VERB")) {
            return true;
        }
        boolean sure =
                view.isAny(index, "said says told tells added adds wrote warned accused urged announced insisted");
        if (sure && !pos.equals("ADJ")) {
            return true;
        }
        boolean headline =
                view.sentence().kind() != BlockKind.BODY && view.lower(index).endsWith("s");
        boolean third = entry.form() == Form.FINITE && view.lower(index).endsWith("s");
        boolean subject =
                view.pos(index - 1).equals("PROPN") || view.pos(index - 1).equals("PRON");
        boolean objectFollows =
                view.is(index + 1, "that") || view.pos(index + 1).equals("DET");
        return third && subject && (headline || objectFollows);
    }

    /** The first token of the verb group that ends with the verb: "has not yet said". */
    private static int auxiliaries(SentenceView view, int verb) {
        int begin = verb;
        int at = verb - 1;
        while (at >= 0 && !view.isQuoted(at) && verb - at < 6) {
            boolean aux = view.pos(at).equals("AUX") || view.isAny(at, "not n't n\u2019t never to went goes going");
            boolean adverb = view.pos(at).equals("ADV") && !view.isAny(at, "however meanwhile when where why how");
            if (aux) {
                begin = at;
            } else if (!adverb) {
                break;
            }
            at--;
        }
        return begin;
    }

    private static Cue.@Nullable Shape shape(SentenceView view, int begin, int verb, Form form) {
        boolean be = false;
        boolean have = false;
        boolean modal = false;
        boolean to = false;
        for (int i = begin; i < verb; i++) {
            be |= view.isAny(i, "is are was were be been being 's \u2019s 're \u2019re 'm \u2019m");
            have |= view.isAny(i, "has have had having 've \u2019ve 'd \u2019d 's \u2019s");
            modal |= view.isAny(i, "will would could can may might must should did does do 'll \u2019ll");
            to |= view.is(i, "to");
        }
        if (form == Form.ING) {
            if (view.is(verb - 1, "as") && isQuotedAs(view, verb - 1)) {
                return Cue.Shape.QUOTED_AS;
            }
            return be ? Cue.Shape.FINITE : participle(view, begin);
        }
        if (to) {
            return view.isAny(begin, "went goes going") ? Cue.Shape.FINITE : null;
        }
        boolean past = form == Form.FINITE && !view.lower(verb).endsWith("s");
        if (past && be && !have) {
            return null;
        }
        if (past && !have && !be && isReducedRelative(view, verb)) {
            return null;
        }
        boolean bare = form == Form.BASE;
        return bare && !modal && !isPluralSubject(view, begin) && !isPastBase(view, verb) ? null : Cue.Shape.FINITE;
    }

    private static boolean isPastBase(SentenceView view, int verb) {
        return view.isAny(verb, "read forecast");
    }

    private static boolean isPluralSubject(SentenceView view, int begin) {
        String before = view.lower(begin - 1);
        return view.isAny(begin - 1, "i we they you who police people")
                || (before.endsWith("s")
                        && (view.pos(begin - 1).equals("NOUN")
                                || view.pos(begin - 1).equals("PROPN")));
    }

    /** "the remarks made by", "a plan proposed by": a participle that describes the noun before it. */
    private static boolean isReducedRelative(SentenceView view, int verb) {
        return view.is(verb + 1, "by") && view.pos(verb - 1).equals("NOUN");
    }

    private static boolean isQuotedAs(SentenceView view, int as) {
        for (int i = as - 1; i >= Math.max(0, as - 10); i--) {
            if (view.isAny(i, "quoted cited")) {
                return true;
            }
        }
        return false;
    }

    private static Cue.@Nullable Shape participle(SentenceView view, int begin) {
        int before = begin - 1;
        boolean joined = view.is(before, ",")
                || view.isAny(before, "after before while by and in without when")
                || view.isQuoted(before)
                || view.isAny(before, "- \u2013 \u2014 --");
        return joined ? Cue.Shape.PARTICIPLE : null;
    }
}
