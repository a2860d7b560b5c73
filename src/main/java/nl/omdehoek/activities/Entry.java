package nl.omdehoek.activities;

import java.util.UUID;
import nl.omdehoek.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How a sign-up came to be written down.
 *
 * @param by who wrote it down for them; null: they did so themselves
 * @param standing the place at all dates that it follows from, if it does
 */
record Entry(
        Channel channel, @Nullable PersonId by, @Nullable UUID standing) {

    static final Entry OWN = new Entry(Channel.SELF, null, null);

    static Entry of(StandingPlace standing) {
        return new Entry(Channel.SELF, null, standing.id());
    }

    /** Namens. */
    static Entry by(PersonId actor, Channel channel) {
        return new Entry(channel, actor, null);
    }

    /** In whose name it stands in the journal. */
    PersonId actor(PersonId guest) {
        return by == null ? guest : by;
    }
}
