package org.rapporteur.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.annotation.Subjects;
import org.rapporteur.annotation.Subjects.Range;
import org.rapporteur.annotation.VerbForms;
import org.rapporteur.text.Span;
import org.rapporteur.text.WordList;

/**
 * To whom something was said, by the words beside a cue: "told reporters", "urged the council to wait", "wrote to the
 * mayor", "in an interview with the paper", "reporters were told". Depends on the cue's and the content's words alone.
 */
final class Addressees {

    /** How a verb takes the one spoken to. */
    private enum Way {
        OBJECT,
        ASKED,
        TO
    }

    private static final int NEAR = 9;

    private final Map<String, Way> verbs = new HashMap<>();
    private final Occasions occasions;

    Addressees() {
        Map<String, String> links = new HashMap<>();
        for (WordList.Row row :
                WordList.read(Addressees.class, "addressees.tsv").rows()) {
            if (row.field(1).equals("noun")) {
                links.put(row.field(0), row.field(2));
            } else {
                Way way = Way.valueOf(row.field(1).toUpperCase(Locale.ROOT));
                VerbForms.of(row.field(0), List.of()).keySet().forEach(form -> verbs.putIfAbsent(form, way));
            }
        }
        occasions = new Occasions(links);
    }

    /** The tokens that name the addressee; {@link Range#NONE} where nothing does. */
    Range find(Draft draft, @Nullable CueReading cue) {
        SentenceView view = draft.view;
        if (cue == null) {
            return Range.NONE;
        }
        if (view.isAny(cue.begin(), "according in")) {
            return Range.NONE;
        }
        Way way = verbs.get(cue.lemma());
        Range asked = AddresseeObjects.askedBefore(draft, cue);
        if (!asked.isNone()) {
            return asked;
        }
        if (cue.passive()) {
            boolean told = way == Way.OBJECT || way == Way.ASKED;
            return told && !draft.hasSource() ? Subjects.before(view, cue.begin(), 0) : Range.NONE;
        }
        int limit = draft.contentAfter(cue.end());
        Range object = way == Way.OBJECT ? AddresseeObjects.object(view, cue.end(), limit) : Range.NONE;
        if (way == Way.OBJECT && object.isNone() && limit == cue.end()) {
            object = AddresseeObjects.opening(view, cue.end());
        }
        if (way == Way.ASKED) {
            object = AddresseeObjects.asked(draft, cue);
        }
        if (object.isNone()) {
            object = AddresseesAfterTo.near(draft, cue, way == null ? 3 : NEAR);
        }
        if (object.isNone() && way == Way.TO) {
            object = AddresseesAfterTo.afterContent(draft, cue);
        }
        object = object.isNone() ? AddresseesAfterTo.rung(view, cue) : object;
        return object.isNone() ? occasions.addressee(draft, cue) : object;
    }

    /** Takes the one who was told off the front of what was said: "told [the crew on Monday that the lift was shut]". */
    void part(Draft draft, @Nullable CueReading cue, Range addressee) {
        if (cue == null || verbs.get(cue.lemma()) != Way.OBJECT) {
            return;
        }
        SentenceView view = draft.view;
        Span words = view.span(addressee.from(), addressee.to());
        draft.content.removeIf(words::contains);
        int at = addressee.to();
        while (view.isTime(at)
                || (view.isAny(at, "on in late early last") && view.isTime(at + 1))
                || view.is(at, ",")) {
            at++;
        }
        int begin = at < view.size() ? view.token(at).span().begin() : words.end();
        draft.content.replaceAll(span ->
                span.begin() <= words.begin() && span.contains(words) && span.end() > begin && begin(view, cue, span)
                        ? new Span(begin, span.end())
                        : span);
    }

    private static boolean begin(SentenceView view, CueReading cue, Span content) {
        return view.indexAt(content.begin()) == cue.end();
    }
}
