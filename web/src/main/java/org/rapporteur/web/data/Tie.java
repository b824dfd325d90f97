package org.rapporteur.web.data;

/**
 * What one actor says of another.
 *
 * @param from the id of the speaker
 * @param to the id of the party spoken of
 * @param backing in how many statements it is for it
 * @param opposing in how many statements it is against it
 */
public record Tie(String from, String to, int backing, int opposing) {

    public int weight() {
        return backing + opposing;
    }
}
