package org.rapporteur.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** Where the files of an export go: one file and what stands beside it, a folder, a zip file, or a stream. */
interface Sink extends Closeable {

    /** The name of the main file of formats that are one file. */
    String MAIN = "";

    /**
     * Begins a file; the one before must be closed.
     *
     * @param name {@link #MAIN}, or the name within a folder, or what a companion's name ends with
     */
    OutputStream open(String name) throws IOException;

    /** Gives the files their names; to be called when all is written, before {@link #close()}. */
    default void keep() throws IOException {}

    /** Lets go of everything; what was not kept is removed where that can be done. */
    @Override
    void close() throws IOException;
}
