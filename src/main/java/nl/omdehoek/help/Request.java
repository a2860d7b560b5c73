package nl.omdehoek.help;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.geography.Point;
import nl.omdehoek.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a resident asks for. Only who connects where they live sees it.
 *
 * @param words how they say it themselves
 * @param point near where it is, as closely as others may know it
 * @param on the day it is for, or the first of what is each week; null: any day will do
 * @param weekly whether it is each week, on that day
 * @param minutes how long it takes each time
 * @param atHome whether it is inside a home; else it is at a public place
 * @param fromOutside "liever iemand van buiten mijn buurt"
 * @param wish what is to happen with it
 * @param ringAt when they can be rung, in their words; empty: they did not say
 * @param languages they speak, as ISO 639 codes
 * @param closedOn the day on which it ended; null: it is open
 */
public record Request(
        UUID id,
        PersonId person,
        HelpTask task,
        String words,
        NeighbourhoodCode neighbourhood,
        Point point,
        @Nullable LocalDate on,
        boolean weekly,
        int minutes,
        boolean atHome,
        boolean fromOutside,
        Wish wish,
        String ringAt,
        Set<String> languages,
        LocalDate askedOn,
        @Nullable LocalDate closedOn) {

    public static final int LONGEST = 1_000;

    public static final int LONGEST_RING_AT = 120;

    /** A day's work: who needs more needs somebody who is paid for it. */
    public static final int MOST_MINUTES = 8 * 60;

    public Request {
        words = words.strip();
        ringAt = ringAt.strip();
        languages = Set.copyOf(languages);
        if (words.length() > LONGEST) {
            throw new IllegalArgumentException("A request is told in at most " + LONGEST + " characters");
        }
        if (ringAt.length() > LONGEST_RING_AT) {
            throw new IllegalArgumentException("When to ring is told in at most " + LONGEST_RING_AT + " characters");
        }
        if (minutes < 1 || minutes > MOST_MINUTES) {
            throw new IllegalArgumentException("Help takes 1 to " + MOST_MINUTES + " minutes, not " + minutes);
        }
        if (weekly && on == null) {
            throw new IllegalArgumentException("What is each week is on a day of the week");
        }
        if (task.isForConnector() && (wish != Wish.ONLY_CONNECTOR || !words.isEmpty())) {
            throw new IllegalArgumentException("Who wants to be rung says no more than that, and to nobody else");
        }
        Languages.check(languages);
    }

    public boolean isOpen() {
        return closedOn == null;
    }

    /** Whether only a connector proposes it, to somebody she met or rang: inside a home, or a task that is delicate anywhere. */
    public boolean needsTrust() {
        return task.needsTrust() || (atHome && task != HelpTask.LENDING);
    }

    /** Whether the day it was for has been, and it is not each week. */
    public boolean isPast(LocalDate today) {
        return on != null && !weekly && on.isBefore(today);
    }

    /** The day it is for, or else today. */
    LocalDate onOr(LocalDate today) {
        return on == null ? today : on;
    }

    /** Of who is asked today; it is carried until they say no. */
    Load asLoad(LocalDate today) {
        return new Load(today, onOr(today), weekly, null, minutes, true);
    }
}
