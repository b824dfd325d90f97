package org.rapporteur.correction;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Span;

/**
 * What a correction is about, told so that it is found again when findings are numbered anew: by its report, its place and
 * its words, or by its members.
 *
 * @param what what it is
 * @param shown the id it had when it was corrected; for people, nothing is found by it
 * @param report the report it stands in; null for an actor and for what goes over several reports
 * @param span its place in the report: the content of a statement, the trigger of an event, the evidence of a bloc fact;
 *     null where it is no place
 * @param words the words there; an actor's name, a report's origin
 * @param context the words around the place, by which it is known again where the text has moved; empty for none
 * @param mark what else tells it from others there: the type and parties of an event, the source of a statement, the relation
 *     of a bloc fact, the id of an actor; empty for none
 * @param members the two reports of a copy, the reports of a story, the events of an occurrence, the versions of a quotation,
 *     the other reports of a membership
 */
public record Target(
        What what,
        String shown,
        @Nullable String report,
        @Nullable Span span,
        String words,
        String context,
        String mark,
        List<Target> members) {

    /** What a correction may be about. */
    public enum What {
        STATEMENT,
        EVENT,
        BLOC,
        VERSION,
        QUOTATION,
        COPY,
        STORY,
        MEMBERSHIP,
        OCCURRENCE,
        ACTOR,
        REPORT;

        /** Whether it stands in one report. */
        public boolean isInReport() {
            return this == STATEMENT || this == EVENT || this == BLOC || this == VERSION;
        }
    }

    public Target {
        Objects.requireNonNull(what);
        Objects.requireNonNull(shown);
        Objects.requireNonNull(words);
        Objects.requireNonNull(context);
        Objects.requireNonNull(mark);
        members = List.copyOf(members);
    }

    /** Whether this or a member of it had an id when it was corrected. */
    public boolean isOf(String id) {
        return shown.equals(id) || members.stream().anyMatch(member -> member.isOf(id));
    }

    /** What goes over several reports. */
    static Target of(What what, String shown, @Nullable String report, List<Target> members) {
        return new Target(what, shown, report, null, "", "", "", members);
    }
}
