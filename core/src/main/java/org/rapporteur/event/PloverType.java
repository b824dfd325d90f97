package org.rapporteur.event;

/** The event types of PLOVER 2.0 with their quad class (1 verbal cooperation … 4 material conflict) and CAMEO root. */
public enum PloverType {
    AGREE(1, "03"),
    CONSULT(1, "04"),
    SUPPORT(1, "05"),
    CONCEDE(1, "08"),
    COOPERATE(2, "06"),
    AID(2, "07"),
    RETREAT(2, "08"),
    REQUEST(3, "10"),
    ACCUSE(3, "11"),
    REJECT(3, "12"),
    THREATEN(3, "13"),
    PROTEST(4, "14"),
    SANCTION(4, "16"),
    MOBILIZE(4, "15"),
    COERCE(4, "17"),
    ASSAULT(4, "18");

    private final int quad;
    private final String cameoRoot;

    PloverType(int quad, String cameoRoot) {
        this.quad = quad;
        this.cameoRoot = cameoRoot;
    }

    /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
    public int quad() {
        return quad;
    }

    public String cameoRoot() {
        return cameoRoot;
    }
}
