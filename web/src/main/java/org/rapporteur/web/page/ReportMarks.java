package org.rapporteur.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.actor.BlocFact;
import org.rapporteur.attribution.Statement;
import org.rapporteur.copy.Grade;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.event.Event;
import org.rapporteur.text.Span;
import org.rapporteur.web.html.Html;
import org.rapporteur.web.html.Marked.Mark;
import org.rapporteur.web.words.Labels;

/** What a report's page marks in its words, and the note on each finding that stands beside them. */
final class ReportMarks {

    /** What is to be shown. */
    enum Shown {
        ALL,
        STATEMENTS,
        EVENTS,
        NONE;

        static Shown of(Query query) {
            String show = query.text("show", "all");
            for (Shown one : values()) {
                if (Labels.lower(one).equals(show)) {
                    return one;
                }
            }
            throw new BadQuery("show must be all, statements, events or none, not “" + show + "”");
        }

        boolean statements() {
            return this == ALL || this == STATEMENTS;
        }

        boolean events() {
            return this == ALL || this == EVENTS;
        }
    }

    /** A note on the finding that begins at a place in the text. */
    record Note(int at, Html html) {}

    private final View view;
    private final ReadReport read;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    private ReportMarks(View view, ReadReport read) {
        this.view = view;
        this.read = read;
    }

    static ReportMarks of(View view, ReadReport read, Shown shown) {
        ReportMarks found = new ReportMarks(view, read);
        if (shown.statements()) {
            found.statements();
        }
        if (shown.events()) {
            found.events();
            found.blocs();
        }
        found.notes.sort(Comparator.comparing(Note::at));
        return found;
    }

    List<Mark> marks() {
        return marks;
    }

    /** In text order. */
    List<Note> notes() {
        return notes;
    }

    private void statements() {
        Map<String, List<Grade>> grades = grades();
        for (Statement statement : read.statements()) {
            String hint = Labels.speaker(statement, read) + " · " + Labels.lower(statement.kind());
            statement.content().forEach(span -> marks.add(new Mark(span, "content", null, hint)));
            if (statement.cue() != null) {
                marks.add(new Mark(statement.cue(), "cue", null, ""));
            }
            if (statement.sourceWords() != null) {
                marks.add(new Mark(statement.sourceWords(), "source", null, ""));
            }
            note(
                    statement.content().get(0),
                    Notes.statement(statement, grades.getOrDefault(statement.id(), List.of()), read, view));
        }
    }

    private void events() {
        for (Event event : read.events()) {
            String hint = Labels.lower(event.type()) + ": " + Labels.parties(event, read);
            marks.add(new Mark(event.trigger(), "event", null, hint));
            note(event.trigger(), Notes.event(event, read, view));
        }
    }

    private void blocs() {
        List<BlocFact> found = view.found(read).blocs();
        int number = 0;
        for (BlocFact fact : read.blocs()) {
            number = numberAsFound(fact, found, number);
            if (fact.relation() != BlocFact.Relation.NAMED) {
                marks.add(new Mark(fact.evidence(), "bloc", null, fact.name() + " · " + Labels.bloc(fact)));
                note(fact.evidence(), Notes.bloc(fact, number, read, view));
            }
        }
    }

    /** The number by which corrections name a fact: its place among all that were found, those that were rejected too. */
    private static int numberAsFound(BlocFact fact, List<BlocFact> found, int before) {
        boolean corrected = !fact.provenance().amendments().isEmpty();
        for (int at = before; at < found.size(); at++) {
            BlocFact one = found.get(at);
            if (one.evidence().equals(fact.evidence()) && (corrected || one.relation() == fact.relation())) {
                return at + 1;
            }
        }
        return before + 1;
    }

    private void note(Span at, Html note) {
        notes.add(new Note(at.begin(), note));
    }

    /** What the versions of the quotations in this report change. */
    private Map<String, List<Grade>> grades() {
        Map<String, List<Grade>> grades = new HashMap<>();
        view.across().quotationsIn(List.of(read.id())).forEach(quotation -> quotation.versions().stream()
                .skip(1)
                .filter(version -> version.reportId().equals(read.id()) && version.statementId() != null)
                .forEach(version -> grades.computeIfAbsent(
                                String.valueOf(version.statementId()), key -> new ArrayList<>())
                        .add(version.grade())));
        return grades;
    }
}
