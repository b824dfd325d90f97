package org.rapporteur.record;

import java.util.List;

/** All that a record holds, as text to compare: the same for equal contents, however they came in. */
final class Contents {

    private Contents() {}

    static List<String> of(RecordFile record) {
        return List.of(
                record.reportIds().stream().map(record::report).toList().toString(),
                record.affair().toString(),
                record.rejections().toString());
    }
}
