package org.rapporteur.export;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.intake.Report;
import org.rapporteur.text.Digest;
import org.rapporteur.text.Span;

/**
 * A report with its offsets in code points and the hash of its text.
 *
 * @param read the report
 * @param points its words as far as they are passed on, and offsets in code points
 * @param sha256 SHA-256 of the clean text in UTF-8, in hexadecimal digits
 */
record Source(ReadReport read, ReportText points, String sha256) {

    static Source of(ReadReport read, Wording wording) {
        String text = read.report().text().text();
        return new Source(read, new ReportText(text, wording), Digest.sha256(text.getBytes(StandardCharsets.UTF_8)));
    }

    Report report() {
        return read.report();
    }

    String text() {
        return read.report().text().text();
    }

    String words(Span span) {
        return span.of(text());
    }

    /** The sentence that holds an offset; null outside of all. */
    @Nullable
    Span sentence(int offset) {
        return read.sentences().stream()
                .filter(sentence -> sentence.contains(offset))
                .findFirst()
                .orElse(null);
    }

    /** The number of the sentence that holds an offset, from 1; 0 outside of all. */
    int sentenceNumber(int offset) {
        for (int i = 0; i < read.sentences().size(); i++) {
            if (read.sentences().get(i).contains(offset)) {
                return i + 1;
            }
        }
        return 0;
    }
}
