package org.rapporteur.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.attribution.Relay;
import org.rapporteur.attribution.Statement;

/** The figures of statements: found, source, relays, addressee, who is meant, nesting and stance. */
final class VoicesScore {

    private final VoicesCount relays = new VoicesCount("relays");
    private final VoicesCount addressee = new VoicesCount("addressee");
    private final VoicesCount nesting = new VoicesCount("nesting");
    private final VoicesCount stances = new VoicesCount("stance");
    private final List<String> details = new ArrayList<>();
    private int gold;
    private int found;
    private int printed;
    private int source;
    private int chains;
    private int chainsRight;
    private int addressees;
    private int addresseesRight;
    private int settled;
    private int answered;
    private int right;
    private int unresolved;
    private int guessed;

    void add(VoicesGold passage, List<Statement> ours, VoicesFound compare) {
        VoicesMatch match = VoicesMatch.of(passage, ours, compare);
        printed += ours.size();
        for (int i = 0; i < passage.statements().size(); i++) {
            VoicesGold.Said said = passage.statements().get(i);
            gold++;
            addressees += said.addressee() == null ? 0 : 1;
            Statement one = match.of(i);
            if (one == null) {
                missed(passage, said);
            } else {
                found++;
                compare(passage, said, one, compare);
                nest(said, one, match);
            }
        }
        for (Statement one : match.others()) {
            relays.extra(one.relays().size());
            addressee.extra(one.addressee() == null ? 0 : 1);
            stances.extra(one.stances().size());
            nesting.extra(one.parent() == null ? 0 : 1);
            details.add("statement not listed: " + VoicesPrint.line(passage, one, compare));
        }
    }

    private void missed(VoicesGold passage, VoicesGold.Said said) {
        relays.missed(said.relays().size());
        addressee.missed(said.addressee() == null ? 0 : 1);
        stances.missed(said.stances().size());
        nesting.missed(said.in() < 0 ? 0 : 1);
        details.add("statement missed: " + VoicesPrint.line(passage, said));
    }

    private void nest(VoicesGold.Said said, Statement one, VoicesMatch match) {
        boolean same = one.parent() != null && said.in() >= 0 && match.isSame(said.in(), one.parent());
        nesting.found(said.in() < 0 ? 0 : 1, one.parent() == null ? 0 : 1, same ? 1 : 0);
    }

    private void compare(VoicesGold passage, VoicesGold.Said said, Statement one, VoicesFound compare) {
        boolean sameSource = compare.sameSource(said, one);
        source += sameSource ? 1 : 0;
        note(sameSource, "source", passage, said, one, compare);
        boolean sameRelays = relays(said, one, compare);
        note(sameRelays, "relays", passage, said, one, compare);
        boolean sameAddressee = addressee(said, one, compare);
        note(sameAddressee, "addressee", passage, said, one, compare);
        note(who(said, one, compare), "who", passage, said, one, compare);
        int sides = pairs(said.stances(), one.stances(), compare::sameSide);
        stances.found(said.stances().size(), one.stances().size(), sides);
        boolean sameSides =
                sides == said.stances().size() && sides == one.stances().size();
        note(sameSides, "stance", passage, said, one, compare);
    }

    private void note(
            boolean same, String what, VoicesGold passage, VoicesGold.Said said, Statement one, VoicesFound compare) {
        if (!same) {
            details.add("other " + what + ": " + VoicesPrint.line(passage, said) + "\n    printed: "
                    + VoicesPrint.line(passage, one, compare));
        }
    }

    private boolean relays(VoicesGold.Said said, Statement one, VoicesFound compare) {
        int same = pairs(said.relays(), one.relays(), compare::sameRelay);
        relays.found(said.relays().size(), one.relays().size(), same);
        boolean all = same == said.relays().size() && same == one.relays().size();
        if (said.relays().size() > 1 && same == said.relays().size()) {
            chains++;
            chainsRight += inOrder(said.relays(), one.relays(), compare) ? 1 : 0;
        }
        return all;
    }

    private static boolean inOrder(List<GoldWords> gold, List<Relay> ours, VoicesFound compare) {
        int at = 0;
        for (GoldWords relay : gold) {
            while (at < ours.size() && !compare.sameRelay(relay, ours.get(at))) {
                at++;
            }
            at++;
        }
        return at <= ours.size();
    }

    private boolean addressee(VoicesGold.Said said, Statement one, VoicesFound compare) {
        GoldWords theirs = said.addressee();
        @Nullable ActorReference mine = one.addressee();
        boolean same = theirs != null && mine != null && compare.sameParty(theirs, mine);
        addressee.found(theirs == null ? 0 : 1, mine == null ? 0 : 1, same ? 1 : 0);
        addresseesRight += same ? 1 : 0;
        return same || (theirs == null && mine == null);
    }

    private boolean who(VoicesGold.Said said, Statement one, VoicesFound compare) {
        boolean answers = VoicesFound.isAnswered(one);
        if (!said.isSettled()) {
            unresolved++;
            guessed += answers ? 1 : 0;
            return !answers;
        }
        boolean same = answers && compare.sameWho(said, one);
        settled++;
        answered += answers ? 1 : 0;
        right += same ? 1 : 0;
        return same;
    }

    /** How many can be paired, each once. */
    private static <G, P> int pairs(List<G> gold, List<P> printed, BiPredicate<G, P> same) {
        List<P> left = new ArrayList<>(printed);
        int pairs = 0;
        for (G one : gold) {
            for (int i = 0; i < left.size(); i++) {
                if (same.test(one, left.get(i))) {
                    left.remove(i);
                    pairs++;
                    break;
                }
            }
        }
        return pairs;
    }

    List<String> details() {
        return details;
    }

    List<EvaluationResult.Figure> figures() {
        List<EvaluationResult.Figure> figures = new ArrayList<>();
        figures.add(new EvaluationResult.Figure("statements: in gold", gold));
        figures.add(new EvaluationResult.Figure("statements: found", Gold.share(found, gold)));
        figures.add(new EvaluationResult.Figure("statements: printed but not listed", printed - found));
        figures.add(new EvaluationResult.Figure("statements: right source, of found", Gold.share(source, found)));
        relays.addTo(figures);
        figures.add(
                new EvaluationResult.Figure("relays: right order, of chains found", Gold.share(chainsRight, chains)));
        addressee.addTo(figures);
        figures.add(new EvaluationResult.Figure(
                "addressee: right, of all in gold", Gold.share(addresseesRight, addressees)));
        figures.add(new EvaluationResult.Figure("who: settled in gold, of found", settled));
        figures.add(new EvaluationResult.Figure("who: answered", Gold.share(answered, settled)));
        figures.add(new EvaluationResult.Figure("who: right, of answered", Gold.share(right, answered)));
        figures.add(new EvaluationResult.Figure("who: unresolved in gold, of found", unresolved));
        figures.add(new EvaluationResult.Figure("who: unresolved but answered", guessed));
        nesting.addTo(figures);
        stances.addTo(figures);
        return figures;
    }
}
