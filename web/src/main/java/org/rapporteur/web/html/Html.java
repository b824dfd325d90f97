package org.rapporteur.web.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A piece of HTML that is safe by construction: names are checked, text and attribute values are escaped when they are
 * written, addresses are only fragments, http, https or paths of the same server, and there is no way to put in markup
 * as a string.
 */
public final class Html {

    private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9-]*");
    private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "formaction");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(#|https?://).*", Pattern.DOTALL);

    /** A path of the same server: one slash, then no other, which would begin a host. */
    private static final Pattern PATH = Pattern.compile("/(?![/\\\\])[^\\p{Cntrl}]*");

    private final @Nullable String name;
    private final String text;
    private final StringBuilder attributes = new StringBuilder();
    private final List<Html> children = new ArrayList<>();

    private Html(@Nullable String name, String text) {
        this.name = name;
        this.text = text;
    }

    /** An element; {@code name} may carry a class after a dot: {@code p.meta}. */
    public static Html el(String name, Html... children) {
        int dot = name.indexOf('.');
        Html element = new Html(checked(dot < 0 ? name : name.substring(0, dot)), "");
        if (dot >= 0) {
            element.attr("class", name.substring(dot + 1).replace('.', ' '));
        }
        return element.add(children);
    }

    /** An element with nothing but text in it. */
    public static Html el(String name, String text) {
        return el(name).text(text);
    }

    public static Html of(String text) {
        return new Html(null, text);
    }

    /** A link; without an address that a page may link to, only its text. */
    public static Html link(String address, String text) {
        return ADDRESS.matcher(address).matches() ? el("a", text).attr("href", address) : of(text);
    }

    /** A link to a page of the same server. */
    public static Html path(String path, String text) {
        return el("a", text).attr("href", path);
    }

    /** An attribute; an address must be as {@link Html} says, and no style or event handler is let through. */
    public Html attr(String attribute, String value) {
        if (ADDRESSES.contains(attribute)
                && !ADDRESS.matcher(value).matches()
                && !PATH.matcher(value).matches()) {
            throw new IllegalArgumentException("no address for a page: " + value);
        }
        attributes.append(' ').append(checked(attribute)).append("=\"");
        Escape.append(value, attributes);
        attributes.append('"');
        return this;
    }

    public Html id(String id) {
        return attr("id", id);
    }

    public Html text(String words) {
        children.add(of(words));
        return this;
    }

    public Html add(Html... others) {
        children.addAll(List.of(others));
        return this;
    }

    public Html add(List<Html> others) {
        children.addAll(others);
        return this;
    }

    private static String checked(String name) {
        if (!NAME.matcher(name).matches() || name.regionMatches(true, 0, "on", 0, 2) || name.equals("style")) {
            throw new IllegalArgumentException("no name for an element or attribute here: " + name);
        }
        return name;
    }

    private boolean isVoid() {
        return "br".equals(name)
                || "input".equals(name)
                || "meta".equals(name)
                || "hr".equals(name)
                || "link".equals(name);
    }

    /** Writes it, escaped. */
    public void appendTo(StringBuilder out) {
        if (name == null) {
            Escape.append(text, out);
            return;
        }
        out.append('<').append(name).append(attributes).append('>');
        children.forEach(child -> child.appendTo(out));
        if (!isVoid()) {
            out.append("</").append(name).append('>');
        }
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        appendTo(out);
        return out.toString();
    }
}
