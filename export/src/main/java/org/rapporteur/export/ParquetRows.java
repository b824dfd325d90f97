package org.rapporteur.export;

import com.jerolba.carpet.annotation.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The rows of the Parquet tables: each record's components are the columns, in snake case. */
final class ParquetRows {

    private ParquetRows() {}

    record Report(
            @NotNull String id,
            @NotNull String origin,
            @Nullable String outlet,
            @Nullable String title,
            @Nullable String authors,
            @Nullable String published,
            @Nullable LocalDate publishedDay,
            @Nullable String publishedHow,
            @Nullable String url,
            @Nullable String copyOf,
            @Nullable String text,
            @NotNull String textSha256) {}

    record Statement(
            @NotNull String id,
            @NotNull String report,
            int position,
            @NotNull String kind,
            @Nullable String source,
            @Nullable Integer sourceBegin,
            @Nullable Integer sourceEnd,
            @Nullable String cue,
            @Nullable Integer cueBegin,
            @Nullable Integer cueEnd,
            @Nullable String addressee,
            @Nullable String addresseeId,
            boolean attitude,
            boolean negated,
            @Nullable String said,
            @Nullable LocalDate saidDay,
            @Nullable String parent,
            @Nullable String passage,
            int passageBegin,
            int passageEnd,
            @NotNull String madeBy,
            double confidence,
            @Nullable String corrections) {}

    record Content(@NotNull String statement, int position, @Nullable String words, int wordsBegin, int wordsEnd) {}

    /** Who is meant by words: a source, a party that a statement is for or against, an actor or recipient of an event. */
    record Party(
            @NotNull String finding,
            @NotNull String role,
            int position,
            @Nullable String words,
            @Nullable Integer wordsBegin,
            @Nullable Integer wordsEnd,
            @Nullable String actorId,
            @Nullable String name,
            @Nullable String kind,
            @Nullable String country,
            @Nullable String sectors) {}

    record Relay(@NotNull String statement, int position, @NotNull String name) {}

    record Event(
            @NotNull String id,
            @NotNull String report,
            int position,
            @NotNull String type,
            @Nullable String mode,
            int quad,
            @NotNull String cameo,
            double goldstein,
            boolean reciprocal,
            @NotNull String status,
            @Nullable String assertedBy,
            @Nullable String date,
            @Nullable LocalDate day,
            @Nullable String dateHow,
            @Nullable String placeId,
            @Nullable String place,
            @Nullable String placeCountries,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable String trigger,
            int triggerBegin,
            int triggerEnd,
            @Nullable String passage,
            int passageBegin,
            int passageEnd,
            @NotNull String madeBy,
            double confidence,
            @Nullable String corrections) {}

    record Office(
            @NotNull String report,
            int position,
            @NotNull String actorId,
            @NotNull String name,
            @NotNull String office,
            @Nullable String country,
            boolean past,
            @Nullable String evidence,
            int evidenceBegin,
            int evidenceEnd,
            double confidence) {}

    record Copy(
            @NotNull String id,
            @NotNull String original,
            @NotNull String copy,
            boolean directed,
            @NotNull String copyClass,
            double shareOfOriginal,
            double shareOfCopy,
            @NotNull String reasons,
            double confidence,
            @Nullable String corrections) {}

    record Version(
            @NotNull String quotation,
            int version,
            @NotNull String report,
            @Nullable String statement,
            @Nullable String words,
            int wordsBegin,
            int wordsEnd,
            @NotNull String grade,
            @NotNull String reasons,
            @Nullable String corrections) {}

    record StoryReport(
            @NotNull String story,
            @Nullable String title,
            @NotNull String storyline,
            @NotNull String report,
            int position,
            @Nullable Integer source,
            @Nullable String corrections) {}

    record Occurrence(
            @NotNull String id,
            @NotNull String type,
            @Nullable String date,
            @Nullable LocalDate day,
            @Nullable String placeId,
            @Nullable String place,
            @NotNull String actors,
            @NotNull String recipients,
            int mentions,
            int independentSources,
            @NotNull String disagreements,
            @Nullable String corrections) {}

    record Mention(@NotNull String occurrence, @NotNull String event, @NotNull String report, int position) {}
}
