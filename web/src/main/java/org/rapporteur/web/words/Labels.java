package org.rapporteur.web.words;

import java.net.URI;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.actor.BlocFact;
import org.rapporteur.attribution.Relay;
import org.rapporteur.attribution.Statement;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.event.Event;
import org.rapporteur.intake.Report;
import org.rapporteur.place.EventPlace;
import org.rapporteur.place.Place;
import org.rapporteur.story.HowKnown;
import org.rapporteur.story.Source;
import org.rapporteur.text.EvidencedDate;
import org.rapporteur.text.Span;

/** The words by which findings are called wherever they are shown. */
public final class Labels {

    /** Parts a source from the one that passed it on: Lindqvist ← Norden Wire. */
    public static final String RELAYED_BY = " ← ";

    /** Follows the words for someone where it is not settled who that is. */
    public static final String UNSETTLED = " ?";

    /** How reports hang together where it is open which of them came first. */
    public static final String SAME_TEXT = "same text, direction open";

    /** How much of a first sentence stands for a title. */
    private static final int OPENING = 80;

    /** How much of a newsroom's own words on how it knows. */
    private static final int KNOWN_BY = 60;

    private Labels() {}

    /** The outlet; else the host of the address; else the name of the file, shortened. */
    public static String outlet(Report report) {
        return outlet(report.outlet(), report.url(), report.origin());
    }

    /** The outlet; else the host of the address; else the name of the file, shortened. */
    public static String outlet(@Nullable String outlet, @Nullable String url, String origin) {
        String known = outlet == null || outlet.isBlank() ? host(url) : outlet;
        if (known != null) {
            return known;
        }
        String file = origin.substring(origin.lastIndexOf('/') + 1);
        String stem = file.replaceFirst("\\.[A-Za-z]{1,5}$", "");
        return stem.length() <= 34 ? stem : stem.substring(0, 33) + "…";
    }

    /** The outlet, or the host of the address; null where nothing tells who published the report. */
    public static @Nullable String knownOutlet(Report report) {
        String outlet = report.outlet();
        return outlet == null || outlet.isBlank() ? host(report.url()) : outlet;
    }

    private static @Nullable String host(@Nullable String url) {
        try {
            String host = url == null ? null : URI.create(url).getHost();
            return host == null || !host.startsWith("www.") ? host : host.substring(4);
        } catch (IllegalArgumentException e) {
            return null; // an address that is none is a label nobody can use
        }
    }

    /** The title; a report without one is called by its first sentence, shortened, in quotation marks. */
    public static String title(Report report) {
        String title = report.title();
        if (title != null && !title.isBlank()) {
            return title;
        }
        return report.blocks().stream()
                .filter(block -> block.kind().isBody())
                .map(block -> opening(report.words(block.span())))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .map(words -> "“" + words + "”")
                .orElse("(no title)");
    }

    private static String opening(String paragraph) {
        String line = oneLine(paragraph);
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(line);
        String first = line.substring(0, Math.max(0, sentences.next())).strip();
        return shortened(first, OPENING).replaceAll("[“”\"]", "");
    }

    /** At most so many characters of the words, cut after a whole word. */
    private static String shortened(String words, int length) {
        if (words.length() <= length) {
            return words;
        }
        int space = words.lastIndexOf(' ', length - 1);
        int end = space > 0 ? space : length - 1;
        return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** Whether a report's title only repeats its story's. */
    public static boolean isTold(Report report, String story) {
        String title = title(report);
        boolean named = report.title() != null && !report.title().isBlank();
        return title.equals(story)
                || (!named
                        && (bare(title).startsWith(bare(story)) || bare(story).startsWith(bare(title))));
    }

    private static String bare(String words) {
        return words.replaceAll("[“”\"]|…”?$", "");
    }

    /** "2024-05-06 to 2024-05-24", "undated". */
    public static String dates(@Nullable String from, @Nullable String to) {
        String first = Objects.requireNonNullElse(from, "undated");
        String last = Objects.requireNonNullElse(to, first);
        return first.equals(last) ? first : first + " to " + last;
    }

    public static String date(@Nullable EvidencedDate date) {
        return date == null ? "undated" : date.iso();
    }

    public static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** "1 report", "3 reports". */
    public static String count(long n, String one) {
        return String.format(Locale.ROOT, "%,d %s", n, n == 1 ? one : plural(one));
    }

    /** The plural of an English noun that forms it with -s or -ies. */
    public static String plural(String one) {
        return one.endsWith("y") ? one.substring(0, one.length() - 1) + "ies" : one + "s";
    }

    public static String percent(double share) {
        return Math.round(share * 100) + "%";
    }

    /** Who is meant, as far as known: the actor, else the words with a question mark. */
    public static String reference(ActorReference reference, ReadReport read) {
        Actor actor = reference.actor();
        if (actor != null) {
            return actor.name();
        }
        Span words = reference.words();
        return (words == null ? "someone" : naming(read.words(words))) + UNSETTLED;
    }

    public static String references(List<ActorReference> references, ReadReport read) {
        return references.stream()
                .map(reference -> reference(reference, read))
                .distinct()
                .collect(Collectors.joining(" and "));
    }

    /** Who said it. */
    public static String speaker(Statement statement, ReadReport read) {
        if (!statement.sources().isEmpty()) {
            return references(statement.sources(), read);
        }
        Span words = statement.sourceWords();
        return (words == null ? "someone" : naming(read.words(words))) + UNSETTLED;
    }

    /** The way from the source into print: speaker, relays, outlet. */
    public static List<String> chain(Statement statement, ReadReport read) {
        List<String> chain = new ArrayList<>();
        chain.add(speaker(statement, read));
        statement.relays().stream().map(Relay::name).forEach(chain::add);
        chain.add(outlet(read.report()));
        return chain;
    }

    /** What was said, gaps between its spans shown by an ellipsis. */
    public static String content(Statement statement, ReadReport read) {
        return statement.content().stream()
                .map(span -> oneLine(read.words(span)))
                .collect(Collectors.joining(" … "));
    }

    /** "Norway → Iceland", "Norway ↔ Iceland". */
    public static String parties(Event event, ReadReport read) {
        String actors = event.actors().isEmpty() ? "someone" : references(event.actors(), read);
        String arrow = event.reciprocal() ? " ↔ " : " → ";
        return actors + (event.recipients().isEmpty() ? "" : arrow + references(event.recipients(), read));
    }

    /** "Odesa (UKR)"; a country, a sea and what has no country by the name alone. */
    public static String place(Place place) {
        boolean alone = place.kind() == Place.Kind.COUNTRY || place.countries().isEmpty();
        return place.name() + (alone ? "" : " (" + String.join(", ", place.countries()) + ")");
    }

    /** "members: Finland, Sweden", "32 members", "asked to join: Ukraine". */
    public static String bloc(BlocFact fact) {
        String members = fact.members().stream().map(Actor::name).collect(Collectors.joining(", "));
        return switch (fact.relation()) {
            case NAMED -> "named";
            case COUNT -> count(fact.count(), "member");
            case MEMBER -> (fact.members().size() == 1 ? "member: " : "members: ") + members;
            case PARTNER -> (fact.members().size() == 1 ? "partner: " : "partners: ") + members;
            case JOINED -> "joined: " + members;
            case LEFT -> "left: " + members;
            case SUSPENDED -> "suspended: " + members;
            case INVITED -> "invited: " + members;
            case APPLIED -> "asked to join: " + members;
            case PROPOSED -> "proposed: " + members;
            case COOPERATION -> "work together: " + members;
        };
    }

    /** How near to the act the words stand that name its place. */
    public static String how(EventPlace place) {
        return switch (place.how()) {
            case CLAUSE -> "in the same clause";
            case SENTENCE -> "in the same sentence";
            case DATELINE -> "by the report's dateline alone";
        };
    }

    /** "edited, 84% of it shared"; where nobody can tell which came first, no word that makes one of them a copy. */
    public static String copy(CopyLink link) {
        String share = percent(link.shareOfCopy());
        return link.directed()
                ? lower(link.copyClass()) + ", " + share + " of it shared"
                : SAME_TEXT + ", " + share + " shared";
    }

    /** How a source knows: "agency (tass)"; empty where the report does not say, and for the agency itself. */
    public static String knows(Source source, Report origin) {
        if (source.how() == HowKnown.UNKNOWN || isAgencyItself(source, origin)) {
            return "";
        }
        return source.through() == null
                ? source.how().label()
                : source.how().label() + " (" + cut(oneLine(source.through())) + ")";
    }

    private static String cut(String words) {
        return words.codePointCount(0, words.length()) <= KNOWN_BY
                ? words
                : words.substring(0, words.offsetByCodePoints(0, KNOWN_BY - 1)).strip() + "…";
    }

    /** Independent sources with how each knows: "The Beacon: own reporting; The Lantern: does not say how it knows". */
    public static String sources(List<Source> sources, Function<String, Report> reports) {
        return sources.stream()
                .map(source -> source(source, reports.apply(source.origin())))
                .collect(Collectors.joining("; "));
    }

    private static String source(Source source, Report origin) {
        return outlet(origin) + ": " + known(source, origin);
    }

    /** As {@link #knows}, never empty: "a news agency", "does not say how it knows". */
    public static String known(Source source, Report origin) {
        String known = knows(source, origin);
        String how = isAgencyItself(source, origin) ? "a news agency" : "does not say how it knows";
        return known.isEmpty() ? how : known;
    }

    private static boolean isAgencyItself(Source source, Report origin) {
        return source.how() == HowKnown.AGENCY && outlet(origin).equalsIgnoreCase(source.through());
    }

    /** Words that name someone, without the comma that closes an apposition. */
    public static String naming(String words) {
        return oneLine(words).replaceAll("[,;:]+$", "");
    }

    /** A statement's number in its report: s3. */
    public static String number(String statementId) {
        return statementId.substring(statementId.lastIndexOf('.') + 1);
    }

    public static String oneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
