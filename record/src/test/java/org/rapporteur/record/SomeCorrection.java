package org.rapporteur.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rapporteur.correction.Change;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.CorrectionException;
import org.rapporteur.correction.Signature;
import org.rapporteur.event.EventStatus;
import org.rapporteur.event.PloverType;
import org.rapporteur.pipeline.Affair;

/** Corrections by chance, for what must hold of all of them. */
final class SomeCorrection {

    private SomeCorrection() {}

    /** Makes one of some kind about something of the record; throws {@link CorrectionException} where these do not fit. */
    static Correction make(RecordFile record, Random random, Signature signature) {
        List<String> ids = ids(record);
        List<Change> changes = List.of(
                new Change.Accept(),
                new Change.Reject(),
                new Change.RetypeEvent(PloverType.AID, null, EventStatus.FUTURE),
                new Change.RetypeStatement(null, Change.Side.FOR, SampleAffair.ESTONIA),
                new Change.Source(null, SampleAffair.HARBOUR),
                new Change.Party(Change.Role.ACTOR, "varnholm-port", SampleAffair.MINISTER),
                new Change.Relays(List.of("Desk")),
                new Change.Merge(null),
                new Change.Split(random.nextBoolean() ? null : SampleAffair.ESTONIA),
                new Change.Copy(null),
                new Change.NotCopy(),
                new Change.Date("2024-02"),
                new Change.Undo(1 + random.nextInt(9)));
        Change change = changes.get(random.nextInt(changes.size()));
        for (int tries = 0; ; tries++) {
            List<String> some = new ArrayList<>();
            boolean two = change instanceof Change.Merge
                    || change instanceof Change.Split
                    || change instanceof Change.Copy
                    || change instanceof Change.NotCopy;
            for (int i = 0; i < (two ? 2 : 1); i++) {
                some.add(ids.get(random.nextInt(ids.size())));
            }
            try {
                return record.correct(change, some, signature);
            } catch (CorrectionException e) {
                if (tries == 20) {
                    throw e;
                }
            }
        }
    }

    private static List<String> ids(RecordFile record) {
        List<String> ids = new ArrayList<>(record.reportIds());
        for (String id : record.reportIds()) {
            record.report(id).statements().forEach(one -> ids.add(one.id()));
            record.report(id).events().forEach(one -> ids.add(one.id()));
        }
        Affair affair = record.affair();
        affair.copies().forEach(one -> ids.add(one.id()));
        affair.quotations().forEach(one -> ids.add(one.id() + "/1"));
        affair.occurrences().forEach(one -> ids.add(one.id()));
        affair.stories().forEach(one -> {
            ids.add(one.id());
            ids.add(one.id() + "/" + one.reportIds().get(0));
        });
        ids.addAll(List.of("LVA", "EST", "Ilze Brandt"));
        return ids;
    }
}
