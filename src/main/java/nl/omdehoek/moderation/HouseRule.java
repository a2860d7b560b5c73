package nl.omdehoek.moderation;

/** What we ask of each other here, as few and plain rules; a decision against something names the one it rests on. */
public enum HouseRule {
    /** It is true, and is there. */
    TRUE,
    /** Nobody is hurt, threatened or put down. */
    KIND,
    /** It is of and for the neighbourhood: no advertising, no canvassing. */
    NEIGHBOURLY,
    /** It shows of others only what they want to be shown. */
    PRIVATE,
    /** Nobody comes to harm by it. */
    SAFE,
    /** It is allowed by law. */
    LAWFUL
}
