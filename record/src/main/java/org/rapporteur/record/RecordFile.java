package org.rapporteur.record;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.intake.Rejection;
import org.rapporteur.pipeline.Affair;
import org.rapporteur.pipeline.FindingsStore;
import org.rapporteur.pipeline.ReportFindings;

/** The record of an affair: one SQLite file. */
@SuppressWarnings("DoNotCallSuggester")
public final class RecordFile implements FindingsStore, AutoCloseable {

    public static RecordFile open(Path file) {
        throw new UnsupportedOperationException();
    }

    public static RecordFile openReadOnly(Path file) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean contains(String reportId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void add(List<ReportFindings> findings) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void reject(List<Rejection> rejections) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void clearRejections(List<String> origins) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<String> reportIds() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ReadReport report(String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void replaceAffair(Affair affair) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isAffairCurrent() {
        throw new UnsupportedOperationException();
    }

    public Affair affair() {
        throw new UnsupportedOperationException();
    }

    public List<Rejection> rejections() {
        throw new UnsupportedOperationException();
    }

    public List<ReportSummary> reports() {
        throw new UnsupportedOperationException();
    }

    public List<SearchHit> search(String words, int limit) {
        throw new UnsupportedOperationException();
    }

    public Totals totals() {
        throw new UnsupportedOperationException();
    }

    public Optional<String> resolveId(String prefix) {
        throw new UnsupportedOperationException();
    }

    public Map<String, String> metadata() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
