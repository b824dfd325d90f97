package org.rapporteur.actor;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Member.Nature;

/** Everybody whom a report speaks of, one member each, in the order in which the report comes to speak of them. */
final class Members {

    private final ActorLexicon lexicon;
    private final People people;
    private final Map<String, Member> byId = new LinkedHashMap<>();

    Members(ActorLexicon lexicon, People people) {
        this.lexicon = lexicon;
        this.people = people;
    }

    Collection<Member> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    @Nullable
    Member byId(String id) {
        return byId.get(id);
    }

    /** The member that an actor is; a new one where there is none. */
    Member of(Actor actor, Nature nature) {
        return byId.computeIfAbsent(actor.id(), id -> new Member(actor, nature, null));
    }

    /** The member that a named person is, with the nouns of their offices; a new one where there is none. */
    Member of(Person person) {
        Actor actor = person.actor(lexicon);
        return byId.computeIfAbsent(actor.id(), id -> {
            Member member = new Member(actor, Nature.PERSON, person);
            person.offices().forEach(office -> member.nouns().add(office.substring(office.lastIndexOf(' ') + 1)));
            return member;
        });
    }

    /** Who holds an office, whether the report names them or not. */
    Member holder(Actor holder) {
        return people.all().stream()
                .filter(person -> person.actor(lexicon).id().equals(holder.id()))
                .findFirst()
                .map(this::of)
                .orElseGet(() -> of(holder, Nature.PERSON));
    }

    /** The one person with a name who is called by a noun; null for none or several. */
    @Nullable
    Member named(String noun) {
        List<Member> all = byId.values().stream()
                .filter(member -> member.person() != null && member.nouns().contains(noun))
                .toList();
        return all.size() == 1 ? all.get(0) : null;
    }

    /** Makes one of two that are the same. */
    void join(Member stays, String goes) {
        Member other = byId.remove(goes);
        if (other != null) {
            stays.join(other);
        }
    }
}
