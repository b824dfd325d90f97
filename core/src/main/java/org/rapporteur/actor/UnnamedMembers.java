package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.actor.Member.Nature;
import org.rapporteur.actor.Member.Place;
import org.rapporteur.annotation.NounPhrases;

/** People and things that a report speaks of without a name: "a judge", "the ministry". */
final class UnnamedMembers {

    private final ActorLexicon lexicon;
    private final OfficePhrases offices;
    private final Members members;
    private final Map<String, Member> byNoun = new LinkedHashMap<>();
    private final List<Phrase> described = new ArrayList<>();

    UnnamedMembers(ActorLexicon lexicon, OfficePhrases offices, Members members) {
        this.lexicon = lexicon;
        this.offices = offices;
        this.members = members;
    }

    /** The phrases that describe one person, in text order. */
    List<Phrase> described() {
        return described;
    }

    /** Adds a place to whom a phrase describes; "the X" after "an X" is the same one. */
    void add(Phrase phrase, Place place) {
        String noun = phrase.noun();
        Member earlier = byNoun.get(noun);
        String country = phrase.country();
        boolean same = earlier != null
                && phrase.isDefinite()
                && !phrase.isOwned()
                && (country == null || country.equals(earlier.actor(lexicon).country()));
        if (same && earlier != null) {
            earlier.add(place);
            return;
        }
        Member named = phrase.isDefinite() && !phrase.isOwned() && !phrase.isPlural() ? members.named(noun) : null;
        if (named != null && earlier == null) {
            named.add(place);
            return;
        }
        int full = NounPhrases.endOf(phrase.view(), phrase.from(), phrase.view().size());
        Phrase whole = Phrase.of(phrase.view(), phrase.marks(), phrase.from(), Math.max(full, phrase.to()));
        ActorReference held = whole.isOnePerson() ? offices.find(whole) : null;
        Actor holder = held == null ? null : held.actor();
        if (holder != null) {
            Member member = members.holder(holder);
            member.add(place);
            member.nouns().add(noun);
            return;
        }
        Actor actor = whole.described(lexicon);
        Member member = members.of(actor, nature(whole, noun));
        member.add(place);
        member.nouns().add(noun);
        byNoun.put(noun, member);
        if (whole.isOnePerson()) {
            described.add(whole);
        }
    }

    private Nature nature(Phrase phrase, String noun) {
        if (lexicon.isDocument(noun)) {
            return Nature.DOCUMENT;
        }
        if ((phrase.isTitle() && !phrase.isPlural())
                || noun.matches(".*(woman|man|person)|source|mother|father|mum|dad|neighbour|boss")) {
            return Nature.PERSON;
        }
        boolean people = lexicon.groupSector(noun) != null
                || lexicon.offices().findPlural(noun) != null
                || noun.matches("men|women|.*(ers|ors|ists|ians)");
        return phrase.isPlural() && people ? Nature.PEOPLE : Nature.THING;
    }
}
