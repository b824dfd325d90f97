package org.rapporteur.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.RawReport;
import org.rapporteur.intake.Report;

/**
 * The door: one report in, its findings out; many in, a record out.
 *
 * <pre>{@code
 * Rapporteur rapporteur = Rapporteur.builder().threads(4).build();
 * try (RecordFile record = RecordFile.open(Path.of("affair.rapporteur"))) {
 *     ReadSummary summary = rapporteur.read(List.of(Path.of("reports")), record, Progress.NONE);
 * }
 * }</pre>
 */
public final class Rapporteur {

    private final Stages stages;
    private final Settings settings;

    private Rapporteur(Stages stages, Settings settings) {
        this.stages = stages;
        this.settings = settings;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Finds what one report says; throws where a stage fails. */
    public ReportFindings read(Report report) {
        return new ReportReader(stages).find(report);
    }

    /** Takes one raw report in and finds what it says; never fails for what the report holds. */
    public Reading read(RawReport raw) {
        return new ReportReader(stages).read(raw, id -> false);
    }

    /**
     * Reads everything under the paths into the store, then computes the findings across reports anew where anything
     * changed. Reports that the store has are skipped, so that a run that was interrupted resumes.
     *
     * @throws RuntimeException where the store fails; what it had committed stays
     */
    public ReadSummary read(List<Path> paths, FindingsStore store, Progress progress) {
        progress.started(stages.walker().count(paths));
        Batch read = new ReadRun(stages, settings, store, progress).readAll(paths);
        boolean stale = read.added() > 0 || !store.isAffairCurrent();
        if (stale) {
            store.replaceAffair(new AffairReader(stages).read(store, progress));
        }
        progress.done();
        return read.summary(stale);
    }

    /** Settings and stages of a {@link Rapporteur}. */
    public static final class Builder {

        private Settings settings = Settings.standard();
        private @Nullable Stages stages;

        private Builder() {}

        /** How many reports are read at once; the number of processors unless told. */
        public Builder threads(int count) {
            settings = settings.withThreads(count);
            return this;
        }

        public Builder settings(Settings all) {
            settings = all;
            return this;
        }

        /** Other stages than the standard ones. */
        public Builder stages(Stages own) {
            stages = own;
            return this;
        }

        public Rapporteur build() {
            return new Rapporteur(stages == null ? Stages.standard() : stages, settings);
        }
    }
}
