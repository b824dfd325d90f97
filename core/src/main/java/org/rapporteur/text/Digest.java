package org.rapporteur.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, for identities that are the same on every machine and in every run. */
public final class Digest {

    private Digest() {}

    /** The whole SHA-256 as 64 lower-case hexadecimal digits. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The first {@code digits} hexadecimal digits of the SHA-256 of the parts, each closed by a zero byte. */
    public static String id(int digits, String... parts) {
        return sha256((String.join("\0", parts) + "\0").getBytes(StandardCharsets.UTF_8))
                .substring(0, digits);
    }
}
