package nl.omdehoek.activities;

import java.util.EnumSet;
import java.util.Set;

/**
 * How somebody comes.
 *
 * @param party how many come, the one who signs up among them
 * @param firstTime whether the host is asked to look out for them
 * @param walkAlong whether the connector is asked to find somebody who comes with them
 */
public record Attendance(int party, boolean firstTime, boolean walkAlong, Set<Need> needs) {

    /** More than a family is for the host to hear of by telephone. */
    public static final int LARGEST_PARTY = 10;

    public Attendance {
        if (party < 1 || party > LARGEST_PARTY) {
            throw new IllegalArgumentException("A party is 1 to " + LARGEST_PARTY + " people, not " + party);
        }
        needs = Set.copyOf(needs);
    }

    /** So many people who know their way. */
    public static Attendance of(int party) {
        return new Attendance(party, false, false, EnumSet.noneOf(Need.class));
    }

    Attendance withoutNeeds() {
        return new Attendance(party, firstTime, walkAlong, Set.of());
    }
}
