package org.rapporteur.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The reading part of one run: many threads read, the calling thread alone writes, in the order of the input. */
final class ReadRun {

    private final Stages stages;
    private final Settings settings;
    private final FindingsStore store;
    private final Batch batch;

    ReadRun(Stages stages, Settings settings, FindingsStore store, Progress progress) {
        this.stages = stages;
        this.settings = settings;
        this.store = store;
        this.batch = new Batch(store, settings, progress);
    }

    /** Reads everything under the paths into the store; the batch tells what became of it. */
    Batch readAll(List<Path> paths) {
        try (Conveyor<Reading> conveyor = new Conveyor<>(settings.threads())) {
            conveyor.feed(belt -> walk(paths, belt));
            drain(conveyor);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the run was interrupted; what was committed stays", e);
        }
        return batch;
    }

    private void walk(List<Path> paths, Conveyor<Reading> conveyor) {
        ReportReader reader = new ReportReader(stages);
        stages.walker()
                .walk(
                        paths,
                        raw -> conveyor.put(() -> reader.read(raw, store::contains)),
                        rejection -> conveyor.putDone(new Reading.Rejected(rejection)));
    }

    private void drain(Conveyor<Reading> conveyor) throws InterruptedException {
        boolean more = true;
        while (more) {
            Future<Optional<Reading>> next = conveyor.next(batch.deadline());
            if (next == null) {
                batch.commit();
            } else {
                Optional<Reading> reading = await(next);
                reading.ifPresent(batch::add);
                more = reading.isPresent();
            }
        }
        batch.commit();
    }

    /** Waits for a reading; what is finished before it is not kept waiting beyond its time. */
    private Optional<Reading> await(Future<Optional<Reading>> reading) throws InterruptedException {
        try {
            return reading.get(batch.deadline() - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            batch.commit();
            return await(reading);
        } catch (ExecutionException e) {
            throw unwrapped(e.getCause() == null ? e : e.getCause());
        }
    }

    private static RuntimeException unwrapped(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    }
}
