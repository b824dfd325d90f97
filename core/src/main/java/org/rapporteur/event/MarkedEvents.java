package org.rapporteur.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.actor.Discourse;
import org.rapporteur.actor.ReportActors;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.EventMark;
import org.rapporteur.annotation.Sentence;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.annotation.Token;
import org.rapporteur.text.Sorted;
import org.rapporteur.text.Span;

/** Makes events of what the encoder marked in one report: who is meant by the parties, and which marks count. */
final class MarkedEvents {

    /** How sure the encoder must be of a trigger. */
    private static final double SURE = 0.6;

    /** Tokens from a trigger to whom it was with: "met in Oslo with". */
    private static final int NEAR = 4;

    private static final Pattern MUTUAL =
            Pattern.compile("(?i)each other|one another|trad\\w+ \\w+|" + EventWords.GROUPS.joined("mutual", "|"));

    private final AnnotatedText text;
    private final ReportActors resolver;

    MarkedEvents(AnnotatedText text, ReportActors resolver) {
        this.text = text;
        this.resolver = resolver;
    }

    /** The events whose trigger stands in a sentence, in text order; what outlets do to get their news is none. */
    List<EventMatch> in(Sentence sentence, Discourse discourse) {
        List<EventMark> marks = text.events();
        List<EventMatch> found = new ArrayList<>();
        for (int i = Sorted.first(marks.size(), at -> marks.get(at).from() >= sentence.firstToken());
                i < marks.size() && marks.get(i).from() < sentence.endToken();
                i++) {
            EventMark mark = marks.get(i);
            EventMatch match = match(mark, discourse);
            if (mark.confidence() >= SURE && match != null && isSomebodys(match) && !isToldAgain(match, found)) {
                found.add(match);
            }
        }
        return found;
    }

    /** Whether anybody acts or is acted upon who is named or described, be it by a trade: a pronoun alone is nobody. */
    private static boolean isSomebodys(EventMatch match) {
        return Stream.concat(match.actors().stream(), match.recipients().stream())
                .anyMatch(ActorReference::isResolved);
    }

    /** "met for talks", "held talks during the visit": one meeting. */
    private static boolean isToldAgain(EventMatch match, List<EventMatch> before) {
        return match.type() == PloverType.CONSULT
                && before.stream()
                        .anyMatch(one -> one.type() == PloverType.CONSULT
                                && one.status() == match.status()
                                && one.parties().containsAll(match.parties()));
    }

    /** The event of a mark; null where an outlet alone acts. */
    private @Nullable EventMatch match(EventMark mark, Discourse discourse) {
        PloverType type = PloverType.valueOf(mark.type());
        List<EventMark.Party> others = Undergone.is(text, type, mark) ? mark.actors() : company(type, mark);
        List<ActorReference> actors = parties(
                mark.actors().stream().filter(one -> !others.contains(one)).toList(), discourse);
        if (actors.isEmpty() && others.size() < mark.actors().size()) {
            return null;
        }
        List<ActorReference> recipients = parties(others.isEmpty() ? mark.recipients() : others, discourse);
        if (type == PloverType.CONSULT
                && mark.recipients().isEmpty()
                && mark.actors().size() == 1) {
            recipients = parties(with(mark), discourse);
        }
        boolean each = recipients.isEmpty() && actors.size() > 1 && isMutual(type, text.span(mark.from(), mark.to()));
        boolean met = type == PloverType.CONSULT
                && !recipients.isEmpty()
                && !mark.mode().equals("third-party");
        Span trigger = text.span(mark.from(), mark.to());
        Span passage = trigger;
        for (List<EventMark.Party> parties : List.of(mark.actors(), mark.recipients())) {
            for (EventMark.Party party : parties) {
                passage = passage.hull(text.span(party.from(), party.to()));
            }
        }
        return new EventMatch(
                type,
                mark.mode().isEmpty() ? null : mark.mode(),
                status(mark),
                actors,
                each ? actors : recipients,
                each || met,
                trigger,
                passage,
                mark.confidence());
    }

    /** "The envoys met the president", "met on Monday with the president": of those who meet, whom the others met. */
    private List<EventMark.Party> company(PloverType type, EventMark mark) {
        if (type != PloverType.CONSULT || !mark.recipients().isEmpty()) {
            return List.of();
        }
        List<EventMark.Party> met =
                mark.actors().stream().filter(one -> isMet(mark, one)).toList();
        return met.size() < mark.actors().size() ? met : List.of();
    }

    private boolean isMet(EventMark mark, EventMark.Party party) {
        List<Token> tokens = text.tokens();
        boolean object = tokens.get(mark.to() - 1).pos().equals("VERB") && party.from() <= mark.to() + 1;
        return party.from() >= mark.to()
                && (object || tokens.subList(mark.to(), party.from()).stream().anyMatch(token -> token.is("with")));
    }

    /** As the encoder reads it; what "will" be is no mere possibility. */
    private EventStatus status(EventMark mark) {
        EventStatus status = EventStatus.valueOf(mark.status().toUpperCase(Locale.ROOT));
        int before = mark.from() - 1;
        boolean will = before > 0 && text.tokens().get(before).is("will");
        return status == EventStatus.HYPOTHETICAL && will && !isConditional(mark) ? EventStatus.FUTURE : status;
    }

    private boolean isConditional(EventMark mark) {
        Sentence sentence = text.sentences().get(text.sentenceAt(mark.from()));
        return text.tokens().subList(sentence.firstToken(), sentence.endToken()).stream()
                .anyMatch(token -> token.is("if") || token.is("unless") || token.is("whether"));
    }

    /** "His meeting with the envoy": those after "with" right behind the trigger, unless they are the actor. */
    private List<EventMark.Party> with(EventMark mark) {
        int actor = mark.actors().get(0).from();
        return text.roles().stream()
                .filter(role -> role.from() >= mark.to()
                        && role.from() <= mark.to() + NEAR
                        && role.from() != actor
                        && text.tokens().subList(mark.to(), role.from()).stream()
                                .anyMatch(token -> token.is("with")))
                .limit(1)
                .map(role -> new EventMark.Party(role.from(), role.to(), role.confidence()))
                .toList();
    }

    /** Whether two do it to each other: they agree or meet; they fight only where the words say so. */
    private boolean isMutual(PloverType type, Span trigger) {
        return switch (type) {
            case AGREE, CONSULT, COOPERATE -> true;
            case ASSAULT, ACCUSE, SUPPORT, RETREAT ->
                MUTUAL.matcher(text.words(trigger)).find();
            default -> false;
        };
    }

    private List<ActorReference> parties(List<EventMark.Party> parties, Discourse discourse) {
        List<ActorReference> references = new ArrayList<>();
        for (EventMark.Party party : parties) {
            Sentence sentence = text.sentences().get(text.sentenceAt(party.from()));
            SentenceView view = new SentenceView(text, sentence);
            int first = sentence.firstToken();
            for (ActorReference one : resolver.resolve(view, party.from() - first, party.to() - first, discourse)) {
                Actor actor = one.actor();
                boolean known = actor != null
                        && references.stream()
                                .map(ActorReference::actor)
                                .anyMatch(other -> other != null && other.id().equals(actor.id()));
                if (!known && (actor == null || actor.kind() != Actor.Kind.OUTLET)) {
                    references.add(one);
                }
            }
        }
        return references;
    }
}
