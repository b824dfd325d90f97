package org.rapporteur.benchmark.peers;

import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Prints a table of Rapporteur and CoreNLP over the same texts, one after the other in this process. */
public final class Peers {

    private static final String USAGE =
            "usage: peers [--only rapporteur|corenlp] [--documents N] [--warm-up N] FILE.jsonl…";
    private static final double WORDS_OF_A_SENTENCE = 20;

    private String only = "";
    private int most = Integer.MAX_VALUE;
    private int warmUp = 2;
    private final List<Path> files = new ArrayList<>();

    private Peers(List<String> arguments) {
        Deque<String> left = new ArrayDeque<>(arguments);
        while (!left.isEmpty()) {
            String next = left.removeFirst();
            switch (next) {
                case "--only" -> only = left.removeFirst();
                case "--documents" -> most = Integer.parseInt(left.removeFirst());
                case "--warm-up" -> warmUp = Integer.parseInt(left.removeFirst());
                default -> files.add(Path.of(next));
            }
        }
        if (files.isEmpty() || !List.of("", "rapporteur", "corenlp").contains(only)) {
            throw new IllegalArgumentException("no files, or no such program");
        }
    }

    /** Takes options and files of JSON lines with {@code text}; see {@code docs/benchmarks.md}. */
    public static void main(String[] arguments) throws IOException {
        Peers peers;
        try {
            peers = new Peers(List.of(arguments));
        } catch (IllegalArgumentException | NoSuchElementException e) {
            System.err.println(USAGE);
            System.exit(2);
            return;
        }
        peers.run();
    }

    private void run() throws IOException {
        List<Document> all = Document.read(files);
        List<Document> documents = some(all);
        int tokens = tokens(documents);
        int words = documents.stream().mapToInt(Document::words).sum();
        System.out.printf(Locale.ROOT, "%d documents, %d tokens, %d words%n%n", documents.size(), tokens, words);
        System.out.println(
                "            s to load  s/1000 tok. CPU s/1000 t.  sentences/s   heap MB resident MB    direct"
                        + "  found, % right speaker, %");
        if (!only.equals("corenlp")) {
            measure(RapporteurPeer::new, documents, tokens, words);
        }
        if (!only.equals("rapporteur")) {
            measure(CoreNlpPeer::new, documents, tokens, words);
        }
    }

    /** As many as asked for, evenly over all: the first of a file are often of one kind. */
    private List<Document> some(List<Document> all) {
        int count = Math.min(most, all.size());
        return IntStream.range(0, count)
                .mapToObj(i -> all.get((int) ((long) i * all.size() / count)))
                .toList();
    }

    /** One count for both, whatever each takes for a token. */
    private static int tokens(List<Document> documents) {
        RapporteurPeer counter = new RapporteurPeer();
        return documents.stream().mapToInt(counter::tokens).sum();
    }

    private void measure(Supplier<Peer> start, List<Document> documents, int tokens, int words) throws IOException {
        long started = System.nanoTime();
        Peer peer = start.get();
        double load = seconds(started);
        documents.stream().limit(warmUp).forEach(peer::read);
        long from = System.nanoTime();
        double worked = ProcessLoad.processorSeconds();
        List<List<Said>> said = documents.stream().map(peer::read).toList();
        worked = ProcessLoad.processorSeconds() - worked;
        double seconds = seconds(from);
        Score score = new Score();
        for (int i = 0; i < documents.size(); i++) {
            score.add(documents.get(i).direct(), said.get(i));
        }
        System.out.printf(
                Locale.ROOT,
                "%-11s %9.1f %12.2f %12.2f %12.0f %9d %11d %9d %8.1f %16.1f%n",
                peer.name(),
                load,
                1000 * seconds / tokens,
                1000 * worked / tokens,
                words / WORDS_OF_A_SENTENCE / seconds,
                heapWith(peer),
                ProcessLoad.resident(),
                score.gold(),
                score.found(),
                score.right());
    }

    /** The heap while the program is still there with all it has loaded. */
    private static long heapWith(Peer peer) {
        try {
            return ProcessLoad.heap();
        } finally {
            Reference.reachabilityFence(peer);
        }
    }

    private static double seconds(long from) {
        return (System.nanoTime() - from) / 1e9;
    }
}
