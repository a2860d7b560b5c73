package nl.omdehoek.people;

import java.util.Optional;

/**
 * How long something of a person is kept, at the longest: "vergeet mij" ends it at once, and a portal can be set to keep it
 * shorter.
 */
public enum Term {
    /** Until the person asks to be forgotten, or did nothing for two years. */
    AS_LONG_AS_SOMEBODY_COMES("people", 730),
    /** A year after the last visit with that browser. */
    A_YEAR_AFTER_THE_LAST_VISIT,
    /** Thirty days after the date it was for. */
    THIRTY_DAYS_AFTER_THE_DATE("sign-ups", 30),
    /** The day after the date it was for. */
    THE_DAY_AFTER_THE_DATE,
    /** A year after the last message. */
    A_YEAR_AFTER_THE_LAST_MESSAGE("messages", 365),
    /** Ninety days after the last word of what is half typed; a day after that of a request for help. */
    NINETY_DAYS_AFTER_THE_LAST_WORD,
    /** Ninety days after help is needed no more. */
    NINETY_DAYS_AFTER_CLOSING("requests", 90),
    /** Thirty days after a help point has what was passed on; or else after it was proposed, agreed to or sent last. */
    THIRTY_DAYS_AFTER_ARRIVAL("hand-overs", 30),
    /** A year after the last yes or no to being asked for help. */
    A_YEAR_AFTER_THE_LAST_ANSWER("offers", 365),
    /** As long as it counts for how much somebody who helps can carry: a month, or as long as they help. */
    AS_LONG_AS_IT_COUNTS,
    /** As long as it belongs to something that is shown or being written, and two days more. */
    AS_LONG_AS_IT_IS_SHOWN,
    /** As long as a link or slip holds. */
    AS_LONG_AS_A_LINK_HOLDS,
    /** Thirty days after a mail was sent. */
    THIRTY_DAYS_AFTER_SENDING("mails", 30),
    /** As long as somebody has a role or keeps a listing. */
    AS_LONG_AS_THE_ROLE_LASTS,
    /** Two years after a role ended. */
    TWO_YEARS_AFTER_THE_ROLE("roles", 730),
    /** A year after it was reported. */
    A_YEAR_AFTER_THE_REPORT("reports", 365),
    /** A year after somebody decided. */
    A_YEAR_AFTER_THE_DECISION("decisions", 365),
    /** A year after somebody may take part again. */
    A_YEAR_AFTER_THE_SUSPENSION("suspensions", 365),
    /** Until all who had to hear of it have: seconds, or until the next start. */
    UNTIL_HEARD,
    /** Two years after it was done; only the owner of the database can clear it. */
    TWO_YEARS_AFTER_THE_ACT("acts", 730);

    private final String setting;
    private final int mostDays;

    Term() {
        this("", 0);
    }

    Term(String setting, int mostDays) {
        this.setting = setting;
        this.mostDays = mostDays;
    }

    /** Under which name it can be set shorter; none for what is not a number of days. */
    Optional<String> setting() {
        return setting.isEmpty() ? Optional.empty() : Optional.of(setting);
    }

    int mostDays() {
        return mostDays;
    }
}
