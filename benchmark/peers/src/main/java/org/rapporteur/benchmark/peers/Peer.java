package org.rapporteur.benchmark.peers;

import java.util.List;

/** A program that finds what is said in a text; it works on the caller's thread. */
interface Peer {

    String name();

    List<Said> read(Document document);
}
