package org.rapporteur.story;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.attribution.Relay;
import org.rapporteur.attribution.Statement;
import org.rapporteur.copy.Credits;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.text.Span;
import org.rapporteur.text.WordList;

/**
 * How a report, or one statement in it, is known.
 *
 * @param how in which way
 * @param through from what or whom, null where nothing says so
 */
record Knowledge(HowKnown how, @Nullable String through) {

    private static final Set<String> DOCUMENTS =
            WordList.read(Knowledge.class, "documents.txt").asSet();
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");

    private static final Knowledge NOT_SAID = new Knowledge(HowKnown.UNKNOWN, null);

    static Knowledge of(ReadReport read) {
        Optional<String> agency = Credits.agency(read);
        if (agency.isPresent()) {
            return new Knowledge(HowKnown.AGENCY, agency.get());
        }
        return Credits.ownWork(read.report().text().text())
                .map(words -> new Knowledge(HowKnown.OWN_WORK, words))
                .orElseGet(() -> relayed(read));
    }

    /** The relay that most of what it says came through. */
    private static Knowledge relayed(ReadReport read) {
        Map<String, Long> relays = read.statements().stream()
                .flatMap(statement -> last(statement).stream())
                .filter(name -> !isOwn(name, read))
                .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
        return relays.entrySet().stream()
                .filter(relay -> relay.getValue() * 2 > read.statements().size())
                .findFirst()
                .map(relay -> new Knowledge(kind(relay.getKey()), relay.getKey()))
                .orElse(NOT_SAID);
    }

    /** Where the report has a statement from, as far as it says. */
    private static Optional<String> last(Statement statement) {
        return lastRelay(statement).map(Relay::name);
    }

    private static Optional<Relay> lastRelay(Statement statement) {
        List<Relay> relays = statement.relays();
        return relays.isEmpty() ? Optional.empty() : Optional.of(relays.get(relays.size() - 1));
    }

    /** "told this newspaper" where the relay is "this newspaper"; empty where somebody else is named. */
    private static Optional<String> ownWork(Relay relay, String passage, ReadReport read) {
        Span words = relay.words();
        return words == null
                ? Optional.empty()
                : Credits.ownWork(passage).filter(own -> own.contains(read.words(words)));
    }

    /** By the last relay, which is where the report has it from; else by what its passage says; else as the report is. */
    static Knowledge of(Statement statement, ReadReport read) {
        String passage = read.words(statement.passage());
        Optional<Relay> relay = lastRelay(statement);
        if (relay.isPresent()) {
            String name = relay.get().name();
            Optional<String> own = ownWork(relay.get(), passage, read);
            if (own.isPresent()) {
                return new Knowledge(HowKnown.OWN_WORK, own.get());
            }
            return isOwn(name, read) ? new Knowledge(HowKnown.OWN_WORK, name) : new Knowledge(kind(name), name);
        }
        String outlet = read.report().outlet();
        var addressee = statement.addressee();
        var toldTo = addressee == null ? null : addressee.words();
        if (outlet != null && toldTo != null && isOwn(read.words(toldTo), read)) {
            return new Knowledge(HowKnown.OWN_WORK, "told " + read.words(toldTo));
        }
        Optional<String> own = Credits.ownWork(passage);
        if (own.isPresent()) {
            return new Knowledge(HowKnown.OWN_WORK, own.get());
        }
        return Credits.agency(read)
                .map(agency -> new Knowledge(HowKnown.AGENCY, agency))
                .orElse(NOT_SAID);
    }

    /** What two statements that are known through the same agency, outlet or document have in common; null otherwise. */
    @Nullable
    String relay() {
        boolean relayed = how == HowKnown.AGENCY || how == HowKnown.OUTLET || how == HowKnown.DOCUMENT;
        return relayed && through != null ? fold(through) : null;
    }

    private static HowKnown kind(String name) {
        if (Credits.isAgency(name)) {
            return HowKnown.AGENCY;
        }
        Set<String> words = new HashSet<>(List.of(WORDS.split(name.toLowerCase(Locale.ROOT))));
        words.retainAll(DOCUMENTS);
        return words.isEmpty() ? HowKnown.OUTLET : HowKnown.DOCUMENT;
    }

    private static boolean isOwn(String name, ReadReport read) {
        String outlet = read.report().outlet();
        return outlet != null && fold(outlet).equals(fold(name));
    }

    private static String fold(String name) {
        return Credits.key(name).replaceFirst(" news agency$", "");
    }
}
