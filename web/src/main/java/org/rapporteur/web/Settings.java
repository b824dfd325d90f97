package org.rapporteur.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How a reading room is opened.
 *
 * @param record the record
 * @param host the address to listen on; anything but a loopback address needs a token
 * @param port the port, 0 for any that is free
 * @param token what a reader must bring to be let in, null for a room that only this machine reaches
 * @param by in whose name corrections are made that name nobody
 */
public record Settings(Path record, String host, int port, @Nullable String token, String by) {

    /** The least length of a token, so that nobody guesses it. */
    public static final int SHORTEST_TOKEN = 16;

    /** Throws {@link IllegalArgumentException} for an open address without a token, and for a token that is too short. */
    public Settings {
        if (token != null && token.length() < SHORTEST_TOKEN) {
            throw new IllegalArgumentException("the token must have at least " + SHORTEST_TOKEN + " characters");
        }
        if (token == null && !isLoopback(host)) {
            throw new IllegalArgumentException(host + " is not a loopback address: others could read the record."
                    + " Give a --token that readers must bring, or use 127.0.0.1");
        }
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("no port: " + port);
        }
    }

    /** A room on this machine alone. */
    public static Settings local(Path record, int port) {
        return new Settings(record, "127.0.0.1", port, null, System.getProperty("user.name", "somebody"));
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
