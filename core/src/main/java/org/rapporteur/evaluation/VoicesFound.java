package org.rapporteur.evaluation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorLexicon;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.attribution.Relay;
import org.rapporteur.attribution.Stance;
import org.rapporteur.attribution.Statement;
import org.rapporteur.text.Span;

/** Compares what a passage's statements name with gold: the same words of the passage, or the same name. */
record VoicesFound(String text, ActorLexicon lexicon) {

    String words(@Nullable Span span) {
        return span == null ? "" : span.of(text);
    }

    String content(Statement one) {
        return String.join(" ", one.content().stream().map(this::words).toList());
    }

    boolean sameSource(VoicesGold.Said gold, Statement ours) {
        GoldWords source = gold.source();
        return source == null ? ours.sourceWords() == null || sameWho(gold, ours) : at(source, ours.sourceWords());
    }

    boolean sameRelay(GoldWords gold, Relay ours) {
        return at(gold, ours.words()) || sameName(gold.words(), ours.name());
    }

    boolean sameParty(GoldWords gold, ActorReference ours) {
        Actor actor = ours.actor();
        return at(gold, ours.words()) || (actor != null && sameName(gold.words(), actor.name()));
    }

    boolean sameSide(VoicesGold.Side gold, Stance ours) {
        Actor actor = ours.party().actor();
        boolean party = sameParty(gold.party(), ours.party())
                || (actor != null && isNamed(actor, new VoicesGold.Who(gold.name(), List.of())));
        return party && gold.side().equalsIgnoreCase(ours.direction().name());
    }

    /** Whether all who are meant are named and nobody else. */
    boolean sameWho(VoicesGold.Said gold, Statement ours) {
        List<Actor> actors = ours.sources().stream()
                .map(ActorReference::actor)
                .filter(Objects::nonNull)
                .toList();
        boolean all = gold.who().stream().allMatch(who -> actors.stream().anyMatch(actor -> isNamed(actor, who)));
        boolean only = actors.stream().allMatch(actor -> gold.who().stream().anyMatch(who -> isNamed(actor, who)));
        return all && only && !actors.isEmpty();
    }

    static boolean isAnswered(Statement ours) {
        return !ours.sources().isEmpty() && ours.sources().stream().allMatch(ActorReference::isResolved);
    }

    /** Whether an actor goes by one of the names; one who is only described must be so by the first of them. */
    private boolean isNamed(Actor actor, VoicesGold.Who who) {
        boolean described = actor.kind() == Actor.Kind.GROUP;
        return sameName(who.name(), actor.name())
                || sameCountry(who.name(), actor)
                || (!described
                        && who.also().stream()
                                .anyMatch(name -> sameName(name, actor.name()) || sameCountry(name, actor)));
    }

    private boolean sameCountry(String name, Actor actor) {
        ActorLexicon.CountryName country = lexicon.country(name);
        return country != null && country.country().id().equals(actor.id());
    }

    private static boolean sameName(String one, String other) {
        return WordBag.of(withoutArticle(one)).isSameName(WordBag.of(withoutArticle(other)));
    }

    private static String withoutArticle(String words) {
        return words.replaceFirst("(?i)^(the|a|an) ", "");
    }

    /** Whether the words overlap in the passage. */
    private static boolean at(GoldWords gold, @Nullable Span ours) {
        Span span = gold.span();
        return span != null && ours != null && span.overlaps(ours);
    }
}
