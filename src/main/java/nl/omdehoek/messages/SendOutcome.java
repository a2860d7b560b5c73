package nl.omdehoek.messages;

import nl.omdehoek.moderation.Suspension;

/** What came of it that somebody wanted to say something. */
public sealed interface SendOutcome {

    /** It was said; the same form sent again says nothing again. */
    record Sent() implements SendOutcome {}

    /** They may take no part now. */
    record Suspended(Suspension why) implements SendOutcome {}

    /** The conversation is closed, or the other is here no more. */
    record Closed() implements SendOutcome {}

    /** They have not said that they are old enough. */
    record AgeUnknown() implements SendOutcome {}

    /** There is no such conversation, or it is none of theirs. */
    record NotThere() implements SendOutcome {}
}
