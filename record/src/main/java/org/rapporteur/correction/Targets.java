package org.rapporteur.correction;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.actor.BlocFact;
import org.rapporteur.attribution.Statement;
import org.rapporteur.copy.QuotationVariants;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.correction.Target.What;
import org.rapporteur.event.Event;
import org.rapporteur.text.Span;

/** Makes targets of findings as they were found. */
final class Targets {

    /** How many characters on either side tell a place from another where the same words stand. */
    private static final int AROUND = 40;

    private Targets() {}

    static Target statement(Statement statement, ReadReport read) {
        Span content = statement.content().stream().reduce(Span::hull).orElseThrow();
        String words = statement.content().stream().map(read::words).collect(Collectors.joining(" … "));
        return inReport(What.STATEMENT, statement.id(), read, content, words, parties(statement.sources(), read));
    }

    static Target event(Event event, ReadReport read) {
        String mark = event.type() + ": " + parties(event.actors(), read) + " > " + parties(event.recipients(), read);
        return inReport(What.EVENT, event.id(), read, event.trigger(), read.words(event.trigger()), mark);
    }

    /** @param position from 0 */
    static Target bloc(ReadReport read, int position) {
        BlocFact fact = read.blocs().get(position);
        String members = fact.members().stream().map(Actor::id).collect(Collectors.joining(", "));
        String mark = fact.relation() + " " + fact.modality() + ": " + fact.name() + " < " + members;
        String words = read.words(fact.evidence());
        return inReport(What.BLOC, blocId(read, position), read, fact.evidence(), words, mark);
    }

    static String blocId(ReadReport read, int position) {
        return read.id() + ".b" + (position + 1);
    }

    /** @param position from 0 */
    static Target version(QuotationVariants quotation, int position, ReadReport read) {
        QuotationVariants.Version version = quotation.versions().get(position);
        String shown = quotation.id() + "/" + (position + 1);
        return inReport(What.VERSION, shown, read, version.span(), version.words(), "");
    }

    static Target report(ReadReport read) {
        String origin = read.report().origin();
        return new Target(What.REPORT, read.id(), read.id(), null, origin, "", "", List.of());
    }

    static Target actor(Actor actor) {
        return new Target(What.ACTOR, actor.id(), null, null, actor.name(), "", actor.id(), List.of());
    }

    private static Target inReport(What what, String shown, ReadReport read, Span span, String words, String mark) {
        return new Target(what, shown, read.id(), span, words, context(read, span), mark, List.of());
    }

    private static String context(ReadReport read, Span span) {
        String text = read.report().text().text();
        int begin = Math.max(0, span.begin() - AROUND);
        int end = Math.min(text.length(), span.end() + AROUND);
        return text.substring(begin, end).replaceAll("\\s+", " ").strip();
    }

    private static String parties(List<ActorReference> references, ReadReport read) {
        return references.stream().map(one -> party(one, read)).collect(Collectors.joining(", "));
    }

    private static String party(ActorReference reference, ReadReport read) {
        Actor actor = reference.actor();
        String words = words(reference, read);
        return actor != null ? actor.id() : words == null ? "?" : "\"" + words + "\"";
    }

    static @Nullable String words(ActorReference reference, ReadReport read) {
        Span words = reference.words();
        return words == null ? null : read.words(words);
    }

    /** Whether a reference is what a person calls so: by the actor's id or name, or by the words. */
    static boolean isCalled(ActorReference reference, String called, ReadReport read) {
        Actor actor = reference.actor();
        return (actor != null && (actor.id().equals(called) || actor.name().equals(called)))
                || Objects.equals(words(reference, read), called);
    }
}
