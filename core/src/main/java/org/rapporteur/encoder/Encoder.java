package org.rapporteur.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.rapporteur.text.Digest;

/**
 * The encoder that the program ships: a BERT of nine layers and 384 dimensions, in eight bits, read by ONNX Runtime on
 * one thread of the caller's. The model card says what it was trained on: {@code docs/models/reader.md}. A window is
 * read by itself, so its reading depends on nothing else. Safe for use by several threads.
 */
public final class Encoder {

    private static final String MODEL = "reader.onnx";
    private static final String NUMBERS = "reader.json";

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final ReaderNumbers numbers;

    private Encoder(OrtEnvironment environment, OrtSession session, ReaderNumbers numbers) {
        this.environment = environment;
        this.session = session;
        this.numbers = numbers;
    }

    /** Holds the one encoder that a program needs: it is large, never changes, and serves all threads. */
    private static final class Shared {
        static final CompletableFuture<Encoder> ENCODER = CompletableFuture.supplyAsync(Encoder::load);
    }

    /** Begins to load the shared encoder on another thread, for whoever has other things to load meanwhile. */
    public static void prepare() {
        Objects.requireNonNull(Shared.ENCODER);
    }

    /** The model that the program ships, loaded once; see {@link #load}. */
    public static Encoder shared() {
        try {
            return Shared.ENCODER.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /**
     * The model that the program ships. Throws {@link IllegalStateException} where the model is not the one that its
     * numbers belong to, or where ONNX Runtime has no build for this machine.
     */
    public static Encoder load() {
        try (InputStream model = resource(MODEL);
                InputStream json = resource(NUMBERS)) {
            return of(model.readAllBytes(), ReaderNumbers.read(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Encoder of(byte[] model, ReaderNumbers numbers) {
        String hash = Digest.sha256(model);
        if (!hash.equals(numbers.sha256())) {
            throw new IllegalStateException("the model " + MODEL + " is damaged: its SHA-256 is " + hash + ", not "
                    + numbers.sha256() + "; install the program again");
        }
        try {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            OrtSession.SessionOptions options = new OrtSession.SessionOptions();
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setMemoryPatternOptimization(false);
            return new Encoder(environment, environment.createSession(model, options), numbers);
        } catch (OrtException | LinkageError e) {
            throw new IllegalStateException(
                    "ONNX Runtime does not run on " + System.getProperty("os.name") + " "
                            + System.getProperty("os.arch") + ": " + reason(e),
                    e);
        }
    }

    /** What fails while a class is initialised tells its reason in its cause alone. */
    private static String reason(Throwable e) {
        Throwable cause = e.getCause();
        return String.valueOf((cause == null ? e : cause).getMessage());
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Encoder.class.getResourceAsStream(name), name);
    }

    /** The SHA-256 of the model, in hexadecimal. */
    public String hash() {
        return numbers.sha256();
    }

    /** The most pieces that a window may have. */
    public int longest() {
        return numbers.longest();
    }

    /** Reads a window of at most {@link #longest()} pieces; throws {@link IllegalArgumentException} for a longer one. */
    public Reading read(Window window) {
        if (window.pieces().length > numbers.longest()) {
            throw new IllegalArgumentException("a window of " + window.pieces().length + " pieces");
        }
        try (OnnxTensor pieces = tensor(window.pieces());
                OnnxTensor quoted = tensor(window.quoted());
                OnnxTensor cases = tensor(window.cases());
                OrtSession.Result result =
                        session.run(Map.of("pieces", pieces, "quoted_in", quoted, "cases_in", cases))) {
            return new Reading(
                    window,
                    numbers,
                    rows(result, "speech"),
                    rows(result, "names"),
                    rows(result, "voices"),
                    rows(result, "events"),
                    rows(result, "pointers"));
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder failed: " + e.getMessage(), e);
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    private static float[][] rows(OrtSession.Result result, String name) throws OrtException {
        return ((float[][][]) result.get(name).orElseThrow().getValue())[0];
    }
}
