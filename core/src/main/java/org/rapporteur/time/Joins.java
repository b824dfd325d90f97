package org.rapporteur.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Span;

/** Joins neighbours: a time of day with its day, the two ends of a range, and "since" or "until" with what follows. */
final class Joins {

    private static final Pattern TO_DAY = Pattern.compile("(?i)(?: local time| time)?,?(?: on| of)?(?: the)? ?");
    private static final Pattern TO_CLOCK = Pattern.compile(
            "(?i)(?:['\u2019]s)?,?(?: at| from| just after| just before| shortly before| shortly after| around| about| by)? ?");
    private static final Pattern AND = Pattern.compile("(?i) and ");
    private static final Pattern TO =
            Pattern.compile("(?i) (?:up )?(?:to|until|till|through) (?:the )?| ?[-\u2010\u2011\u2013\u2014] ?");
    private static final Pattern BETWEEN = Pattern.compile("(?i)\\bbetween (?:the )?$");
    private static final Pattern FROM = Pattern.compile("(?i)\\bfrom (?:the )?$");
    private static final Pattern SINCE = Pattern.compile(
            "(?i)\\b(?:ever )?since(?: (?:the|at least|about|around|as early as|as far back as))?\\s+$");
    private static final Pattern UNTIL =
            Pattern.compile("(?i)\\b(?:up )?(?:until|till)(?: (?:the|at least|about|around|as late as))?\\s+$");
    private static final Pattern ONWARDS = Pattern.compile("(?i)^ (?:onwards?|on)\\b");

    private final String text;
    private final Span within;
    private final @Nullable LocalDate published;

    Joins(String text, Span within, @Nullable LocalDate published) {
        this.text = text;
        this.within = within;
        this.published = published;
    }

    List<TimeReader.Found> join(List<Piece> pieces) {
        List<Piece> timed = pairs(pieces, this::withTime);
        timed.removeIf(piece -> piece.match().meaning() == Meaning.PART && piece.isClock());
        List<Piece> ranged = pairs(timed, this::range);
        List<TimeReader.Found> found = new ArrayList<>();
        for (Piece piece : ranged) {
            Piece whole = open(anchored(piece, found));
            found.add(new TimeReader.Found(
                    new Span(whole.begin(), whole.end()), whole.moment().value()));
        }
        return found;
    }

    @FunctionalInterface
    private interface Pair {
        @Nullable
        Piece join(Piece left, Piece right, String gap);
    }

    /** Joins what can be joined, from the left; what was joined can be again. */
    private List<Piece> pairs(List<Piece> pieces, Pair pair) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            Piece left = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            Piece both = left == null ? null : pair.join(left, piece, text.substring(left.end(), piece.begin()));
            if (both == null) {
                joined.add(piece);
            } else {
                joined.set(joined.size() - 1, both);
            }
        }
        return joined;
    }

    private @Nullable Piece withTime(Piece left, Piece right, String gap) {
        if (left.isClock() && takes(right, left) && TO_DAY.matcher(gap).matches()) {
            return right.over(
                    left.begin(), right.end(), right.moment().at(left.moment().time()));
        }
        if (right.isClock() && takes(left, right) && TO_CLOCK.matcher(gap).matches()) {
            return left.over(
                    left.begin(), right.end(), left.moment().at(right.moment().time()));
        }
        // "Monday, 3 March": two names of one day.
        boolean twice = left.isDay() && right.isDay() && left.match().meaning() == Meaning.WEEKDAY;
        return twice && gap.equals(", ") && right.match().meaning() == Meaning.DAY
                ? right.over(left.begin(), right.end(), right.moment())
                : null;
    }

    /** A day takes a time; "Friday night" takes a more exact one. */
    private static boolean takes(Piece day, Piece time) {
        boolean vague = day.moment().time().matches("(?:T[A-Z]+)?");
        return day.moment().isDay()
                && vague
                && (day.isDay() || time.moment().time().indexOf(':') >= 0);
    }

    private @Nullable Piece range(Piece left, Piece right, String gap) {
        Matcher between = before(BETWEEN, left);
        Matcher from = before(FROM, left);
        boolean told =
                between != null ? AND.matcher(gap).matches() : TO.matcher(gap).matches();
        boolean alike = kind(left).equals(kind(right))
                || (left.isClock() && right.moment().time().contains(":"));
        if (!told || !alike || left.moment().isRange() || right.moment().isRange() || isVague(left) || isVague(right)) {
            return null;
        }
        Moment begin = left.isClock()
                ? right.moment().at(left.moment().time())
                : right.match().has("year") && !left.match().has("year")
                        ? Order.before(left.moment(), right.moment())
                        : left.moment();
        Moment end = Order.after(begin, right.moment());
        int at = between != null ? between.start() : from != null ? from.start() : -1;
        return left.over(at < 0 ? left.begin() : offset(left) + at, right.end(), Moment.range(begin, end));
    }

    /** What may be the two ends of one range: days, months, years, clock times. */
    private static String kind(Piece piece) {
        String date = piece.moment().date();
        if (piece.isClock()) {
            return "clock";
        }
        return piece.isDay() ? "day" : date.replaceAll("[\\dX]", "9");
    }

    private static boolean isVague(Piece piece) {
        return piece.moment().date().endsWith("_REF");
    }

    /** A clock time alone is of the day told before it, else of the report's own. */
    private Piece anchored(Piece piece, List<TimeReader.Found> before) {
        if (!piece.isClock()) {
            return piece;
        }
        String day = published == null ? "XXXX-XX-XX" : published.toString();
        for (TimeReader.Found one : before) {
            Matcher date = Pattern.compile("^\\d{4}-\\d\\d-\\d\\d(?!.*/)").matcher(one.value());
            day = date.find() ? date.group() : day;
        }
        return piece.over(
                piece.begin(), piece.end(), Moment.of(day).at(piece.moment().time()));
    }

    private Piece open(Piece piece) {
        Matcher since = before(SINCE, piece);
        Matcher until = before(UNTIL, piece);
        Matcher from = before(FROM, piece);
        String value = piece.moment().value();
        if (isVague(piece) || (piece.moment().isRange() && piece.match().meaning() != Meaning.WEEKEND)) {
            return piece;
        }
        if (since != null) {
            return piece.over(offset(piece) + since.start(), piece.end(), Moment.of(first(value) + "/.."));
        }
        if (until != null) {
            return piece.over(offset(piece) + until.start(), piece.end(), Moment.of("../" + last(value)));
        }
        Matcher onwards = ONWARDS.matcher(text.substring(piece.end(), within.end()));
        return from != null && onwards.find()
                ? piece.over(offset(piece) + from.start(), piece.end() + onwards.end(), Moment.of(value + "/.."))
                : piece;
    }

    private static String first(String value) {
        int slash = value.indexOf('/');
        return slash < 0 ? value : value.substring(0, slash);
    }

    private static String last(String value) {
        return value.substring(value.indexOf('/') + 1);
    }

    private int offset(Piece piece) {
        return Math.max(within.begin(), piece.begin() - 30);
    }

    private @Nullable Matcher before(Pattern pattern, Piece piece) {
        Matcher matcher = pattern.matcher(text.substring(offset(piece), piece.begin()));
        return matcher.find() ? matcher : null;
    }
}
