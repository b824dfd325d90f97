package org.rapporteur.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.Sentence;
import org.rapporteur.annotation.TimeExpression;
import org.rapporteur.annotation.Token;
import org.rapporteur.intake.BlockKind;
import org.rapporteur.text.Sorted;

/** What a report tells that can date it, each clue with the words it comes from. */
final class Clues {

    /** How many sentences from the beginning tell what is new. */
    private static final int LEAD = 3;

    /** Of each kind of clue the first so many are weighed: a list of a thousand days dates nothing. */
    static final int MOST = 20;

    private static final Pattern WEEKDAY = Pattern.compile("XXXX-WXX-([1-7]).*");
    private static final Pattern DAY_OF_YEAR = Pattern.compile("XXXX-(\\d\\d)-(\\d\\d).*");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:[-/T].*)?");

    /** A weekday, or the day of a month, and the sentence that names it. */
    record DayClue(TimeExpression time, int sentence, int first, int second) {}

    private final AnnotatedText text;
    private final List<TimeExpression> times;
    private final Anniversaries anniversaries;

    /** @param times the time expressions, read as if the report had no date */
    Clues(AnnotatedText text, List<TimeExpression> times, Anniversaries anniversaries) {
        this.text = text;
        this.times = times;
        this.anniversaries = anniversaries;
    }

    /** Weekdays without more: the number of the day from Monday. */
    List<DayClue> weekdays() {
        return days(WEEKDAY);
    }

    /** Days of a month without a year: month and day. */
    List<DayClue> monthDays() {
        return days(DAY_OF_YEAR);
    }

    private List<DayClue> days(Pattern pattern) {
        List<DayClue> found = new ArrayList<>();
        for (TimeExpression time : times) {
            Matcher matcher = pattern.matcher(time.timex());
            boolean shifted = text.words(time.span()).matches("(?i)(?:last|next|this|coming|a week) .*");
            if (matcher.matches() && !shifted && found.size() < MOST) {
                int second = matcher.groupCount() > 1 ? Integer.parseInt(matcher.group(2)) : 0;
                found.add(new DayClue(time, sentence(time), Integer.parseInt(matcher.group(1)), second));
            }
        }
        return found;
    }

    /** The year that an anniversary gives; empty where there is none, or two disagree. */
    Optional<YearClue> anniversary() {
        List<YearClue> found = new ArrayList<>();
        for (int i = 0; i < text.sentences().size() && found.size() < MOST; i++) {
            int at = i;
            anniversaries.year(text.words(sentence(i).span()), () -> before(at)).ifPresent(found::add);
        }
        boolean agree = found.stream().map(YearClue::year).distinct().count() == 1;
        return agree ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The two sentences before one. */
    private String before(int sentence) {
        int from = Math.max(0, sentence - 2);
        return from == sentence
                ? ""
                : text.words(sentence(from).span().hull(sentence(sentence - 1).span()));
    }

    /** The latest year that is told as past or present; empty where none is told. */
    Optional<YearClue> latestYear() {
        YearClue latest = null;
        for (TimeExpression time : times) {
            String told = time.timex();
            Matcher year = YEAR.matcher(told);
            if (!told.startsWith("..") && year.matches() && !isAhead(time)) {
                int number = Integer.parseInt(year.group(1));
                if (latest == null || number > latest.year()) {
                    latest = new YearClue(number, "\"" + text.words(time.span()) + "\": in " + number + " or later");
                }
            }
        }
        return Optional.ofNullable(latest);
    }

    /** "By 2030", "will open in 2031": a year may lie ahead wherever something does. */
    private boolean isAhead(TimeExpression time) {
        String sentence = text.words(sentence(sentence(time)).span());
        String before = text.text()
                .substring(Math.max(0, time.span().begin() - 4), time.span().begin());
        return before.matches("(?i).*\\bby ")
                || sentence.matches("(?is).*\\b(?:will|would|by|until|plans?|aims?|target|goal)\\b.*");
    }

    boolean isLead(DayClue clue) {
        int bodies = 0;
        for (int i = 0; i < clue.sentence; i++) {
            bodies += sentence(i).kind() == BlockKind.BODY ? 1 : 0;
        }
        return bodies < LEAD;
    }

    boolean isCaption(DayClue clue) {
        return sentence(clue.sentence).kind() == BlockKind.CAPTION;
    }

    /** Names that stand in both sentences. */
    Set<String> sharedNames(DayClue one, DayClue other) {
        Set<String> shared = names(one.sentence);
        shared.retainAll(names(other.sentence));
        return shared;
    }

    /** Names in a sentence: words with a capital that are no time. */
    Set<String> names(int sentence) {
        Set<String> names = new TreeSet<>();
        for (Token token : text.tokens(sentence(sentence))) {
            if (token.pos().equals("PROPN") && !isTime(token) && token.form().length() > 2) {
                names.add(token.form());
            }
        }
        return names;
    }

    private boolean isTime(Token token) {
        int at = Sorted.first(
                times.size(), i -> times.get(i).span().end() > token.span().begin());
        return at < times.size() && times.get(at).span().overlaps(token.span());
    }

    String words(DayClue clue) {
        return "\"" + text.words(clue.time.span()) + "\"";
    }

    int sentence(TimeExpression time) {
        List<Sentence> all = text.sentences();
        return Sorted.first(
                all.size(), i -> all.get(i).span().end() > time.span().begin());
    }

    private Sentence sentence(int index) {
        return text.sentences().get(index);
    }
}
