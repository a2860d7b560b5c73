package nl.omdehoek.messages;

/** What somebody may not have meant to hand over. */
public enum Giveaway {
    TELEPHONE,
    MAIL,
    ADDRESS
}
