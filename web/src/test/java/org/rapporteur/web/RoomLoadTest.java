package org.rapporteur.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long readers wait when many of them read a large record at once; prints a table for docs/benchmarks.md. */
@Tag("long")
class RoomLoadTest {

    private static final int REPORTS = Integer.getInteger("reports", 10_000);
    private static final int STATEMENTS = 10;
    private static final int READERS = 20;
    private static final int MEASURED = 15;
    private static final int ROUNDS = Integer.getInteger("rounds", 5);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        String copy = MadeRecord.id(REPORTS / 4 * 4 - 1);
        String original = MadeRecord.id(REPORTS / 4 * 4 - 2);
        pages.put("affair", "/");
        pages.put("timeline, one month", "/timeline?from=2024-06&to=2024-06");
        pages.put("statements, page 900", "/statements?page=900");
        pages.put("statements of an actor", "/statements?who=p7");
        pages.put("events", "/events?quad=4");
        pages.put("report", "/report/" + copy);
        pages.put("statement", "/statement/" + copy + ".s1");
        pages.put("compare", "/compare?a=" + original + "&b=" + copy);
        pages.put("story", "/story/st-" + MadeRecord.id(REPORTS / 8 * 4));
        pages.put("actor", "/actor/p7");
        pages.put("bloc", "/bloc/p7");
        pages.put("search", "/search?q=lighthouse+parts");
        pages.put("API, 100 statements", "/api/statements?cursor=19800.1.40000");
        return pages;
    }

    @Test
    void twenty_readers_of_a_hundred_thousand_statements_do_not_wait() throws Exception {
        Path file = folder.resolve("large.rapporteur");
        MadeRecord.write(file, REPORTS, STATEMENTS, "");
        long before = System.nanoTime();
        try (ReadingRoom room = ReadingRoom.open(Settings.local(file, 0))) {
            Client client = new Client(room.address());
            client.get("/");
            System.out.printf(Locale.ROOT, "open to first page: %d ms%n", millis(before));
            Map<String, Double> cost = cost(client);
            Map<String, List<Long>> together = new ConcurrentHashMap<>();
            read(client, READERS, together);
            print(cost, together);
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            System.out.printf("heap in use: %d MB%n", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
            cost.forEach((page, milliseconds) ->
                    assertThat(milliseconds).as("processor time of " + page).isLessThan(100));
        }
    }

    /** Milliseconds of processor time of a page, asking included; other work on the machine does not change it. */
    private static Map<String, Double> cost(Client client) {
        Map<String, Double> cost = new LinkedHashMap<>();
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        pages().forEach((page, path) -> {
            ask(client, path);
            long begin = system.getProcessCpuTime();
            ask(client, path);
            cost.put(page, (system.getProcessCpuTime() - begin) / 1e6 / MEASURED);
        });
        return cost;
    }

    private static void ask(Client client, String path) {
        for (int i = 0; i < MEASURED; i++) {
            assertThat(client.get(path).statusCode()).as(path).isEqualTo(200);
        }
    }

    private static void read(Client client, int readers, Map<String, List<Long>> times) throws Exception {
        pages().keySet().forEach(page -> times.put(page, new CopyOnWriteArrayList<>()));
        ExecutorService pool = Executors.newFixedThreadPool(readers);
        try {
            List<Future<?>> done = new ArrayList<>();
            for (int reader = 0; reader < readers; reader++) {
                int first = reader;
                done.add(pool.submit(() -> rounds(client, first, times)));
            }
            for (Future<?> one : done) {
                one.get();
            }
        } finally {
            pool.shutdown();
        }
    }

    /** Each reader begins at another page, so that they ask for different ones. */
    private static void rounds(Client client, int first, Map<String, List<Long>> times) {
        List<Map.Entry<String, String>> pages = List.copyOf(pages().entrySet());
        for (int i = 0; i < ROUNDS * pages.size(); i++) {
            var page = pages.get((first + i) % pages.size());
            long begin = System.nanoTime();
            assertThat(client.get(page.getValue()).statusCode())
                    .as(page.getValue())
                    .isEqualTo(200);
            List<Long> sum = times.get(page.getKey());
            if (sum != null) {
                sum.add(millis(begin));
            }
        }
    }

    private static long millis(long since) {
        return (System.nanoTime() - since) / 1_000_000;
    }

    private static void print(Map<String, Double> cost, Map<String, List<Long>> together) {
        System.out.println("| page | processor, ms | with 20 readers, median ms | 95 %, ms |");
        for (String page : pages().keySet()) {
            List<Long> all = together.getOrDefault(page, List.of());
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.1f | %d | %d |%n",
                    page,
                    cost.getOrDefault(page, 0.0),
                    percentile(all, 50),
                    percentile(all, 95));
        }
    }

    private static long percentile(List<Long> times, int percent) {
        List<Long> sorted = times.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
