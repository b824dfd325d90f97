package org.rapporteur.web.page;

/** The record has nothing of that id; the message says so to the reader. */
public final class NotThere extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NotThere(String what, String id) {
        super("The record has no " + what + " “" + id + "”.");
    }
}
