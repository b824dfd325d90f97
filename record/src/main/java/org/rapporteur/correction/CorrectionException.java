package org.rapporteur.correction;

/** A correction that cannot be made; the message says what is wrong and what is near. Nothing was changed. */
public final class CorrectionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Kind {
        /** Nothing has that id or name. */
        UNKNOWN,
        /** What it names cannot be changed so. */
        MISFIT
    }

    private final Kind kind;

    public CorrectionException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    static CorrectionException misfit(String message) {
        return new CorrectionException(Kind.MISFIT, message);
    }
}
