package org.rapporteur.pipeline;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Work done by several threads, handed out in the order it was put in. A feeder thread puts work on, and waits while
 * twice as many pieces as there are threads are under way, so that memory stays bounded however long the input is.
 */
final class Conveyor<T> implements AutoCloseable {

    private final BlockingQueue<Future<Optional<T>>> queue;
    private final ExecutorService workers;
    private final ExecutorService feeder;

    Conveyor(int threads) {
        queue = new ArrayBlockingQueue<>(2 * threads);
        workers = Executors.newFixedThreadPool(threads, work -> daemon("rapporteur-reader", work));
        feeder = Executors.newSingleThreadExecutor(work -> daemon("rapporteur-walker", work));
    }

    /** Lets {@code feed} put work on from a thread of its own; what it throws comes out after the work before it. */
    void feed(Consumer<Conveyor<T>> feed) {
        feeder.execute(() -> {
            try {
                feedAll(feed);
                enqueue(CompletableFuture.completedFuture(Optional.empty()));
            } catch (CancellationException stopped) {
                // The run is over, and nobody waits for the rest.
            }
        });
    }

    private void feedAll(Consumer<Conveyor<T>> feed) {
        try {
            feed.accept(this);
        } catch (CancellationException stopped) {
            throw stopped;
        } catch (Throwable e) {
            enqueue(CompletableFuture.failedFuture(e));
        }
    }

    void put(Callable<T> work) {
        enqueue(workers.submit(() -> Optional.of(work.call())));
    }

    void putDone(T result) {
        enqueue(CompletableFuture.completedFuture(Optional.of(result)));
    }

    /** The next piece of work, empty after the last; null where none was put on before the deadline ({@link System#nanoTime}). */
    @Nullable
    Future<Optional<T>> next(long deadline) throws InterruptedException {
        return queue.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    private void enqueue(Future<Optional<T>> piece) {
        try {
            queue.put(piece);
        } catch (InterruptedException e) {
            // Kept set, so that a feeder that survives this exception stops at its next piece.
            Thread.currentThread().interrupt();
            throw new CancellationException("the run was stopped");
        }
    }

    private static Thread daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Stops whatever still runs and waits a moment for it; a reader that hangs must not keep the program from ending. */
    @Override
    public void close() {
        feeder.shutdownNow();
        workers.shutdownNow();
        try {
            if (feeder.awaitTermination(2, TimeUnit.SECONDS)) {
                workers.awaitTermination(2, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
