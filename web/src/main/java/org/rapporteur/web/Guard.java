package org.rapporteur.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is let in. A page of a stranger that is open in the same browser must neither read the record (by pointing its own
 * host name at this address: Host is checked) nor change it (Origin is checked, and a change needs a token that only this
 * room's pages hold).
 */
final class Guard {

    private static final String COOKIE = "rapporteur";
    private static final Set<HandlerType> READING =
            Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS, HandlerType.BEFORE);

    /** What a page may load and do: its own files, nothing in line, nothing from elsewhere. */
    static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final @Nullable String token;
    private final String formToken = random();

    Guard(@Nullable String token) {
        this.token = token;
    }

    /** What a changing request must bring: as the form's field {@code token} or the header {@code X-Rapporteur-Token}. */
    String formToken() {
        return formToken;
    }

    private static String random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Throws {@link Refused} for a request that is not let in. */
    void check(Context ctx) {
        headers(ctx);
        String host = ctx.header("Host");
        if (token == null && !isOwnName(host)) {
            throw new Refused(421, "This room answers to 127.0.0.1 and localhost only.");
        }
        String origin = ctx.header("Origin");
        if (origin != null && !isOwn(origin, host, ctx)) {
            throw new Refused(403, "This request comes from another site's page.");
        }
        if (token != null) {
            admit(ctx, token);
        }
        if (!READING.contains(ctx.method())) {
            checkChange(ctx);
        }
    }

    private static void headers(Context ctx) {
        ctx.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Frame-Options", "DENY")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Cache-Control", "private, no-cache");
    }

    /** Under no-referrer a browser sends "null" for this room's own forms; Sec-Fetch-Site tells them from others. */
    private static boolean isOwn(String origin, @Nullable String host, Context ctx) {
        return origin.equals(ctx.scheme() + "://" + host)
                || (origin.equals("null") && "same-origin".equals(ctx.header("Sec-Fetch-Site")));
    }

    /** Whether a Host header names this machine, with any port. */
    private static boolean isOwnName(@Nullable String host) {
        if (host == null) {
            return false;
        }
        String name = host.toLowerCase(Locale.ROOT).replaceFirst(":\\d+$", "");
        return name.equals("127.0.0.1") || name.equals("localhost") || name.equals("[::1]");
    }

    /** With a token, every request must bring it: by cookie, by header, or once by address, which sets the cookie. */
    private void admit(Context ctx, String wanted) {
        String authorization = ctx.header("Authorization");
        String bearer =
                authorization != null && authorization.startsWith("Bearer ") ? authorization.substring(7) : null;
        if (same(wanted, ctx.cookie(COOKIE)) || same(wanted, bearer)) {
            return;
        }
        if (ctx.method() == HandlerType.GET && same(wanted, ctx.queryParam("token"))) {
            ctx.header("Set-Cookie", COOKIE + "=" + wanted + "; Path=/; HttpOnly; SameSite=Strict");
            return;
        }
        throw new Refused(401, "This room is opened by its token: add ?token=… to the address once.");
    }

    private void checkChange(Context ctx) {
        if ("cross-site".equals(ctx.header("Sec-Fetch-Site"))) {
            throw new Refused(403, "This request comes from another site's page.");
        }
        String brought = ctx.header("X-Rapporteur-Token");
        if (!same(formToken, brought == null && isForm(ctx) ? ctx.formParam("token") : brought)) {
            throw new Refused(
                    403,
                    "This page is from an earlier start of the program, or not from it at all."
                            + " Load it again, then repeat the change.");
        }
    }

    private static boolean isForm(Context ctx) {
        String type = ctx.contentType();
        return type != null && type.startsWith("application/x-www-form-urlencoded");
    }

    /** In the same time, wherever they differ. */
    private static boolean same(String wanted, @Nullable String brought) {
        return brought != null
                && MessageDigest.isEqual(
                        wanted.getBytes(StandardCharsets.UTF_8), brought.getBytes(StandardCharsets.UTF_8));
    }
}
