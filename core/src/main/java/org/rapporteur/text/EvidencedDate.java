package org.rapporteur.text;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A date as far as it is known, and how it is known.
 *
 * @param day the day; the first day of the period where the precision is coarser
 * @param precision what of it is known
 * @param how the evidence in words: "JSON-LD datePublished", "written under the title", "'Tuesday' before 2024-04-10"
 */
public record EvidencedDate(LocalDate day, Precision precision, String how) {

    /** How exactly a date is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    public EvidencedDate {
        Objects.requireNonNull(day);
        Objects.requireNonNull(precision);
        Objects.requireNonNull(how);
    }

    /** A day known exactly. */
    public static EvidencedDate day(LocalDate day, String how) {
        return new EvidencedDate(day, Precision.DAY, how);
    }

    /** ISO 8601, as long as it is known: {@code 2024-04-09}, {@code 2024-04} or {@code 2024}. */
    public String iso() {
        String all = day.toString();
        return switch (precision) {
            case DAY -> all;
            case MONTH -> all.substring(0, all.length() - 3);
            case YEAR -> all.substring(0, all.length() - 6);
        };
    }

    /**
     * The date of an {@link #iso()} string.
     *
     * @throws java.time.format.DateTimeParseException where it is none
     */
    public static EvidencedDate parse(String iso, String how) {
        Precision precision =
                switch (iso.length()) {
                    case 4 -> Precision.YEAR;
                    case 7 -> Precision.MONTH;
                    default -> Precision.DAY;
                };
        String padded = iso + "-01-01".substring(precision == Precision.YEAR ? 0 : 3);
        return new EvidencedDate(LocalDate.parse(precision == Precision.DAY ? iso : padded), precision, how);
    }
}
