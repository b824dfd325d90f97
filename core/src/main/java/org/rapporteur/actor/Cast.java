package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Member.Nature;
import org.rapporteur.actor.Member.Place;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.Sentence;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.text.Span;

/** Everybody and everything that one report speaks of in noun phrases, in text order: what later words may mean. */
final class Cast {

    /** How many sentences later a name can explain a description. */
    private static final int SOON = 2;

    private final Members members;

    /** By the offset of the noun that describes somebody, who is named later. */
    private final Map<Integer, Member> joined = new HashMap<>();

    private Cast(Members members) {
        this.members = members;
    }

    static Cast of(AnnotatedText text, ActorLexicon lexicon, People people, Names names, OfficePhrases offices) {
        Members members = new Members(lexicon, people);
        UnnamedMembers unnamed = new UnnamedMembers(lexicon, offices, members);
        CastReader reader = new CastReader(lexicon, people, names, members, unnamed);
        int number = 0;
        for (Sentence sentence : text.sentences()) {
            reader.read(new SentenceView(text, sentence), number++);
        }
        Cast cast = new Cast(members);
        cast.join(unnamed.described(), lexicon);
        return cast;
    }

    /** Makes one of a description and of who is named soon after and is no one else. */
    private void join(List<Phrase> described, ActorLexicon lexicon) {
        for (Phrase phrase : described) {
            Actor actor = phrase.described(lexicon);
            Member member = members.byId(actor.id());
            Member named = member == null || member.nature() != Nature.PERSON ? null : namedAfter(phrase);
            if (member != null && named != null) {
                joined.put(phrase.headBegin(), named);
                members.join(named, actor.id());
            }
        }
    }

    /** The members that are named before an offset and have a noun, in the order of their first places. */
    List<Member> called(String noun, int before) {
        return members.all().stream()
                .filter(member -> member.nouns().contains(noun) && member.first() < before)
                .toList();
    }

    @Nullable
    Member byId(String id) {
        return members.byId(id);
    }

    /** All members of some natures that are named before an offset. */
    List<Member> before(int offset, List<Nature> natures) {
        List<Member> all = new ArrayList<>();
        for (Member member : members.all()) {
            if (member.first() < offset && natures.contains(member.nature())) {
                all.add(member);
            }
        }
        return all;
    }

    /** The number of the sentence that holds an offset. */
    static int sentenceAt(AnnotatedText text, int offset) {
        List<Sentence> sentences = text.sentences();
        int number = 0;
        for (int i = 0; i < sentences.size(); i++) {
            Span span = sentences.get(i).span();
            number = span.begin() <= offset ? i : number;
        }
        return number;
    }

    /** Whether somebody is named after an offset of whom nothing else is known: a description may have meant them. */
    boolean hasUnexplainedAfter(int offset) {
        return members.all().stream().anyMatch(member -> member.first() > offset && isUnexplained(member));
    }

    /**
     * Who is named soon after a description of one person and is no one else: with the same noun, or as a speaker of
     * whom nothing else is told ("A baker has accused … Tom Eccleston says"). Null where nobody or several are.
     */
    @Nullable
    Member namedAfter(Phrase phrase) {
        Member known = joined.get(phrase.headBegin());
        if (known != null) {
            return known;
        }
        int sentence = sentenceAt(phrase.view().text(), phrase.words().begin());
        List<Member> soon = members.all().stream()
                .filter(member -> member.person() != null
                        && member.first() > phrase.words().end())
                .filter(member -> member.places().get(0).sentence() <= sentence + SOON)
                .toList();
        List<Member> same = soon.stream()
                .filter(member -> member.nouns().contains(phrase.noun()))
                .toList();
        if (!same.isEmpty()) {
            return same.size() == 1 ? same.get(0) : null;
        }
        List<Member> unexplained = soon.stream()
                .filter(member ->
                        isUnexplained(member) && member.places().get(0).subject())
                .toList();
        return unexplained.size() == 1 ? unexplained.get(0) : null;
    }

    private static boolean isUnexplained(Member member) {
        Person person = member.person();
        return person != null && person.offices().isEmpty() && member.nouns().isEmpty();
    }

    /** Whether an unexplained name is that of nobody whom the report presents: it is named in these words first. */
    boolean isStranger(String id, Span words) {
        Member member = members.byId(id);
        return member != null
                && member.person() == null
                && member.isNamed()
                && member.places().stream().allMatch(place -> place.span().begin() >= words.begin())
                && member.places().stream().noneMatch(Place::subject);
    }
}
