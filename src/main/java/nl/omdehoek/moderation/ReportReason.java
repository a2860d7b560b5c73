package nl.omdehoek.moderation;

/** Why somebody reports something. */
public enum ReportReason {
    /** It is not so, or is no more. */
    WRONG,
    /** Somebody is or may be in danger. */
    UNSAFE,
    /** It insults or discriminates. */
    INSULTING,
    /** It sells, or swindles. */
    ADVERTISING,
    OTHER
}
