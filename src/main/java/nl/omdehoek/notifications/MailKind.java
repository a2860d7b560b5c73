package nl.omdehoek.notifications;

/** What a mail is for, and whether it may come at night. */
enum MailKind {
    /** Is this address yours? Sent to what was typed, which nobody has proven yet. */
    ADDRESS_PROOF(Hours.ANY),
    /** A way back in for a resident. */
    COME_BACK(Hours.ANY),
    /** It is you who asks for all that is kept of you, or to be forgotten. */
    PROVE_AGAIN(Hours.ANY),
    /** A way in for staff, sent to what an administrator typed. */
    SIGN_IN(Hours.ANY),
    /** You come; where and when, and how to cancel. */
    YOU_COME(Hours.ANY),
    /** A place came free and is held for you. */
    PLACE_HELD(Hours.BY_DAY),
    /** A date you come to is off. */
    DATE_CANCELLED(Hours.ANY),
    /** A date you come to is at another time. */
    DATE_MOVED(Hours.ANY),
    /** Tomorrow it is. */
    REMINDER(Hours.BY_DAY),
    /** Who comes to what you host. */
    WHO_COMES(Hours.BY_DAY),
    /** Somebody who was to come to what you host was forgotten. */
    GUEST_GONE(Hours.BY_DAY),
    /** Somebody where you connect would like company to what they come to. */
    WALK_ALONG(Hours.BY_DAY),
    /** There is a message for you. */
    MESSAGE(Hours.BY_DAY),
    /** Something waits for you to look at. */
    REVIEW(Hours.BY_DAY),
    /** What was decided about what you posted. */
    DECISION(Hours.BY_DAY),
    /** Somebody asks for help where you connect. */
    REQUEST(Hours.BY_DAY),
    /** What you asked was answered. */
    REQUEST_ANSWERED(Hours.BY_DAY),
    /** Can you do something for a neighbour? */
    ASKED(Hours.BY_DAY),
    /** There is somebody who wants to meet you. */
    HELPER_FOUND(Hours.BY_DAY),
    /** What you said yes to does not go on. */
    NOT_THIS_TIME(Hours.BY_DAY),
    /** How did it go? */
    HOW_IT_WENT(Hours.BY_DAY),
    /** How it stands with what you offered. */
    OFFER_HEARD(Hours.BY_DAY),
    /** Somebody where you connect asks to keep something. */
    CLAIM(Hours.BY_DAY),
    /** What was decided about what you asked to keep. */
    CLAIM_DECIDED(Hours.BY_DAY),
    /** Your report came in. */
    REPORT(Hours.BY_DAY),
    /** What came of your report. */
    REPORT_ENDED(Hours.BY_DAY),
    /** Something waits for your answer. */
    HAND_OVER_WAITS(Hours.BY_DAY),
    /** What you had passed on arrived. */
    HAND_OVER_ARRIVED(Hours.BY_DAY),
    /** "Deze week om de hoek". */
    DIGEST(Hours.BY_DAY);

    private final Hours hours;

    MailKind(Hours hours) {
        this.hours = hours;
    }

    /** Whether it is sent at night too: what was asked for a moment ago, and what somebody would leave home for in vain. */
    boolean isSentAtNight() {
        return hours == Hours.ANY;
    }

    /** Whether it goes to what was typed: who follows the link in it proves that it is theirs. */
    boolean isProof() {
        return this == ADDRESS_PROOF || this == SIGN_IN;
    }

    /** Whether who gets no mail is told by telephone. */
    boolean isForTelephones() {
        return this == DATE_CANCELLED || this == DATE_MOVED;
    }

    private enum Hours {
        ANY,
        BY_DAY
    }
}
