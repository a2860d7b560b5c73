package nl.omdehoek.people;

import java.time.Duration;

/**
 * What somebody may do who holds the secret of it: a link in a mail, or a code on a slip.
 *
 * @param about the id of the one thing that it is for; empty where the person says enough
 */
public record Grant(Kind kind, PersonId person, String about) {

    public static final int LONGEST_ABOUT = 60;

    public Grant {
        if (about.length() > LONGEST_ABOUT) {
            throw new IllegalArgumentException("What a grant is about is an id, of " + LONGEST_ABOUT + " at most");
        }
    }

    /** What a grant is for, how long it holds, and whether it is used up. */
    public enum Kind {
        /** This address is mine. */
        PROVE_ADDRESS(Duration.ofDays(2), true),
        /** Let me in as a resident again, on whichever phone opens it. */
        COME_BACK(Duration.ofHours(1), true),
        /** Let me in as staff. */
        SIGN_IN(Duration.ofMinutes(15), true),
        /** It is me who asks for what matters most, and not somebody who holds my phone. */
        PROVE_AGAIN(Duration.ofMinutes(15), true),
        /** See and cancel one sign-up: in a mail, or on a slip. */
        SIGN_UP(Duration.ofDays(400), false),
        /** Take the place that is held for who waits. */
        PLACE(Duration.ofDays(400), false),
        /** Say yes or not now to being asked for help. */
        ASKED_TO_HELP(Duration.ofDays(60), false),
        /** Say that somebody who was passed on arrived; it is the help point that holds it. */
        HAND_OVER_ARRIVED(Duration.ofDays(60), false),
        /** No more "deze week om de hoek". */
        STOP_DIGEST(Duration.ofDays(400), false),
        /** Read what I come to, from a calendar. */
        CALENDAR(Duration.ofDays(4000), false);

        private final Duration lasts;
        private final boolean once;

        Kind(Duration lasts, boolean once) {
            this.lasts = lasts;
            this.once = once;
        }

        public Duration lasts() {
            return lasts;
        }

        /** Whether it can be used no second time. */
        public boolean isOnce() {
            return once;
        }
    }
}
