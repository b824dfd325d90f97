package org.rapporteur.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the date that a file's name gives: {@code 2024-04-09-talks.txt}, {@code 20240409_talks.html}. */
final class FileNames {

    private static final Pattern DATE = Pattern.compile(
            "(?<![\\p{L}\\d])((?:19|20)\\d{2})(?:([-_.])(\\d{2})\\2(\\d{2})|(\\d{2})(\\d{2}))(?![\\p{L}\\d])");

    private FileNames() {}

    /**
     * The date in the last part of an origin; null where it has none. The name of a file of many reports says when they
     * were gathered rather than published, so it is no date of theirs.
     */
    static @Nullable LocalDate date(String origin) {
        if (origin.indexOf('#') >= 0) {
            return null;
        }
        Matcher matcher = DATE.matcher(origin.substring(origin.lastIndexOf('/') + 1));
        while (matcher.find()) {
            boolean parted = matcher.group(2) != null;
            try {
                return LocalDate.of(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(parted ? 3 : 5)),
                        Integer.parseInt(matcher.group(parted ? 4 : 6)));
            } catch (DateTimeException ignored) {
                // A number of eight digits that is no date; another one may follow.
            }
        }
        return null;
    }
}
