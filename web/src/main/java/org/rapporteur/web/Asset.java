package org.rapporteur.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file of this program that pages load: style sheet, script, icon. */
final class Asset {

    private final String name;
    private final String type;
    private final byte[] content;
    private final String path;

    private Asset(String name, String type, byte[] content, String path) {
        this.name = name;
        this.type = type;
        this.content = content;
        this.path = path;
    }

    static Asset load(String name, String type) {
        try (InputStream in = Asset.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + name);
            }
            byte[] content = in.readAllBytes();
            return new Asset(name, type, content, "/assets/" + name + "?" + mark(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return name;
    }

    void send(Context ctx) {
        ctx.header("Cache-Control", "public, max-age=31536000, immutable")
                .contentType(type)
                .result(content);
    }

    /** Its address, with a mark that changes with its content, so that a browser may keep it for good. */
    String path() {
        return path;
    }

    private static String mark(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
