package nl.omdehoek.people;

import nl.omdehoek.geography.AreaCode;

/**
 * Who connects in an area, as residents may know it: a first name, and how and when to ring.
 *
 * @param hours as one says it: {@code di en do, 9.00 tot 12.00 uur}
 */
public record Connector(
        AreaCode area, String name, String organisation, String telephone, String hours, boolean example) {

    public static final int LONGEST_NAME = 60;

    public Connector {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A connector's first name has 1 to " + LONGEST_NAME + " characters");
        }
    }
}
