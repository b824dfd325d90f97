package org.rapporteur.web;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.util.Map;
import org.rapporteur.correction.CorrectionException;
import org.rapporteur.record.RecordException;
import org.rapporteur.web.html.Html;
import org.rapporteur.web.page.BadQuery;
import org.rapporteur.web.page.Frame;
import org.rapporteur.web.page.NotThere;
import org.rapporteur.web.page.Page;
import org.rapporteur.web.page.Query;

/** What a reader is told when something can't be done. */
final class Problems {

    private final Frame frame;

    Problems(Frame frame) {
        this.frame = frame;
    }

    void install(Javalin app) {
        app.exception(Refused.class, (e, ctx) -> tell(ctx, e.status(), "Not let in", e));
        app.exception(BadQuery.class, (e, ctx) -> tell(ctx, 400, "This address means nothing", e));
        app.exception(NotThere.class, (e, ctx) -> tell(ctx, 404, "Not in this record", e));
        app.exception(CorrectionException.class, (e, ctx) -> tell(ctx, 422, "This can't be corrected so", e));
        app.exception(RecordException.class, (e, ctx) -> tell(ctx, 503, "The record can't be used", e));
        app.exception(Exception.class, (e, ctx) -> {
            if (System.getenv("RAPPORTEUR_DEBUG") != null) {
                e.printStackTrace();
            }
            tell(
                    ctx,
                    500,
                    "A fault of the program",
                    new IllegalStateException(e.getClass().getSimpleName()));
        });
        app.error(404, ctx -> {
            if (ctx.attribute("told") == null) {
                tell(ctx, 404, "No such page", new IllegalArgumentException("There is no page at this address."));
            }
        });
    }

    private void tell(Context ctx, int status, String title, Exception problem) {
        ctx.attribute("told", true);
        ctx.status(status);
        String words = problem.getMessage() == null ? title : problem.getMessage();
        if (ctx.path().startsWith("/api/")) {
            ctx.json(Map.of("error", words, "status", status));
            return;
        }
        Html content = Html.el(
                "div",
                Html.el("header.heading", Html.el("p.kicker", "Error " + status), Html.el("h1", title)),
                Html.el("p.lead", words).attr("dir", "auto"),
                Html.el("p", Html.path("/", "To the affair")));
        ctx.html(frame.around(new Page(title, "", content), new Query("/", Map.of())));
    }
}
