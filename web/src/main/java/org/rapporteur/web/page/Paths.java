package org.rapporteur.web.page;

import java.util.Map;

/** The addresses of findings. They stay as they are from version to version, since people cite them. */
public final class Paths {

    private Paths() {}

    public static String report(String id) {
        return "/report/" + segment(id);
    }

    /** A statement or event where its words stand: {@code /report/3fa1#s2}. */
    public static String inReport(String findingId) {
        int dot = findingId.lastIndexOf('.');
        return report(findingId.substring(0, Math.max(0, dot))) + "#" + findingId.substring(dot + 1);
    }

    public static String statement(String id) {
        return "/statement/" + segment(id);
    }

    /** A mention of an event. */
    public static String event(String id) {
        return "/event/" + segment(id);
    }

    public static String occurrence(String id) {
        return "/occurrence/" + segment(id);
    }

    public static String story(String id) {
        return "/story/" + segment(id);
    }

    public static String quotation(String id) {
        return "/quotation/" + segment(id);
    }

    public static String compare(String a, String b) {
        return Query.address("/compare", Map.of("a", a)) + "&b=" + segment(b);
    }

    public static String actor(String id) {
        return named("/actor", id);
    }

    public static String bloc(String id) {
        return named("/bloc", id);
    }

    /** Names from reports may hold a slash or only dots, which no path can; those become a parameter. */
    private static String named(String path, String id) {
        return id.matches("[\\p{L}\\p{N}_-][\\p{L}\\p{N}._+-]*")
                ? path + "/" + segment(id)
                : Query.address(path, Map.of("id", id));
    }

    private static String segment(String id) {
        return Query.encoded(id);
    }
}
