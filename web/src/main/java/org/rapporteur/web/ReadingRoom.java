package org.rapporteur.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.Signature;
import org.rapporteur.web.api.Endpoint;
import org.rapporteur.web.data.Archive;
import org.rapporteur.web.page.Frame;
import org.rapporteur.web.page.Page;
import org.rapporteur.web.page.Pages;
import org.rapporteur.web.page.Query;
import org.rapporteur.web.page.View;

/** The reading room: serves one record over HTTP until it is closed. */
public final class ReadingRoom implements AutoCloseable {

    /** A page of this room to go back to. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\p{Cntrl}]{0,2000}");

    private static final int MOST_BYTES = 64 * 1024;
    private static final List<Asset> ASSETS = List.of(
            Asset.load("room.css", "text/css; charset=utf-8"),
            Asset.load("room.js", "text/javascript; charset=utf-8"),
            Asset.load("icon.svg", "image/svg+xml"));

    private final Archive archive;
    private final Guard guard;
    private final Frame frame;
    private final Javalin app;
    private final Settings settings;

    private ReadingRoom(Settings settings, Archive archive) {
        this.archive = archive;
        this.guard = new Guard(settings.token());
        this.settings = settings;
        String name =
                settings.record().toAbsolutePath().getFileName().toString().replaceFirst("\\.[A-Za-z]+$", "");
        this.frame = new Frame(name, ASSETS.get(0).path(), ASSETS.get(1).path());
        this.app = Javalin.create(ReadingRoom::configure);
        routes();
        new Problems(frame).install(app);
        app.start(settings.host(), settings.port());
    }

    /**
     * Opens a record and begins to serve it. Throws {@link org.rapporteur.record.RecordException} where the record can't
     * be read, and {@link io.javalin.util.JavalinBindException} where the port is taken.
     */
    public static ReadingRoom open(Settings settings) {
        Archive archive = Archive.open(settings.record());
        try {
            return new ReadingRoom(settings, archive);
        } catch (RuntimeException e) {
            archive.close();
            throw e;
        }
    }

    private static void configure(JavalinConfig config) {
        config.showJavalinBanner = false;
        config.http.maxRequestSize = MOST_BYTES;
        config.jetty.threadPool = new QueuedThreadPool(24, 4);
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    }

    private void routes() {
        app.before(guard::check);
        app.post("/correct", this::correct);
        for (Asset asset : ASSETS) {
            app.get("/assets/" + asset.name(), asset::send);
        }
        ApiRoutes.install(app, this::ask, this::correct);
        Pages.plain().forEach((path, maker) -> app.get(path, ctx -> show(maker, ctx)));
        Pages.ofIds().forEach((path, maker) -> {
            app.get(path + "/{id}", ctx -> show(view -> maker.of(view, ctx.pathParam("id")), ctx));
            app.get(path, ctx -> show(view -> maker.of(view, view.query().text("id", "")), ctx));
        });
    }

    /** Corrects, and goes back to where that was asked for. */
    private void correct(Context ctx) {
        Correction made = correct(new Wish(ctx.formParamMap()));
        String back = Objects.requireNonNullElse(ctx.formParam("back"), "");
        String path = LOCAL.matcher(back).matches() ? back : "/history";
        int fragment = path.indexOf('#');
        String base = fragment < 0 ? path : path.substring(0, fragment);
        ctx.redirect(
                base + (base.contains("?") ? "&" : "?") + "done=" + made.id()
                        + (fragment < 0 ? "" : path.substring(fragment)),
                HttpStatus.SEE_OTHER);
    }

    private Correction correct(Wish wish) {
        String by = Objects.requireNonNullElse(wish.by(), settings.by());
        return archive.correct(wish::change, wish.ids(), Signature.now(by, wish.note()));
    }

    private void show(Page.Maker maker, Context ctx) {
        Query query = query(ctx);
        ctx.html(archive.read((reader, overview) -> {
            View view = new View(reader, overview, query, guard.formToken());
            return frame.around(maker.of(view), view);
        }));
    }

    private Object ask(Context ctx, Endpoint endpoint) {
        Query query = query(ctx);
        String id = endpoint.hasId() ? ctx.pathParam("id") : "";
        return archive.read(
                (reader, overview) -> endpoint.maker().of(new View(reader, overview, query, guard.formToken()), id));
    }

    private static Query query(Context ctx) {
        Map<String, String> values = new LinkedHashMap<>();
        ctx.queryParamMap().forEach((name, all) -> {
            if (!name.equals("token") && !all.isEmpty()) {
                values.put(name, all.get(0));
            }
        });
        return new Query(ctx.path(), values);
    }

    public int port() {
        return app.port();
    }

    /** What a program must send as {@code X-Rapporteur-Token} with a change; the pages' forms hold it. */
    public String changeToken() {
        return guard.formToken();
    }

    /** The address of the affair's page. */
    public URI address() {
        String host = settings.host();
        String name = host.contains(":") ? "[" + host + "]" : host;
        return URI.create("http://" + name + ":" + port() + "/");
    }

    @Override
    public void close() {
        app.stop();
        archive.close();
    }
}
