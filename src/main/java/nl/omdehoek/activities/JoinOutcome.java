package nl.omdehoek.activities;

import java.util.Optional;
import nl.omdehoek.moderation.Suspension;
import nl.omdehoek.people.CodeWords;

/** What came of it that somebody wanted to come. */
public sealed interface JoinOutcome {

    /**
     * They come.
     *
     * @param words of somebody new, said this once; empty for who was known, and when the same form is sent again
     */
    record Coming(SignUp signUp, Optional<CodeWords> words) implements JoinOutcome {}

    /**
     * They wait for a place, as they asked to when there is none.
     *
     * @param words as of who comes
     */
    record Waits(Waiting waiting, Optional<CodeWords> words) implements JoinOutcome {}

    /**
     * There is not enough room.
     *
     * @param left places that are left: fewer than the party, perhaps none
     */
    record Full(int left) implements JoinOutcome {}

    /** That date is off. */
    record Cancelled() implements JoinOutcome {}

    /** That date has passed, or the activity is not on then. */
    record NotOn() implements JoinOutcome {}

    /** They may take no part now. */
    record Suspended(Suspension why) implements JoinOutcome {}
}
