package org.rapporteur.web.page;

/** An address whose parameters mean nothing; the message says which and why. */
public final class BadQuery extends RuntimeException {

    private static final long serialVersionUID = 1;

    public BadQuery(String message) {
        super(message);
    }

    public BadQuery(String message, Throwable cause) {
        super(message, cause);
    }
}
