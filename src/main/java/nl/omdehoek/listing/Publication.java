package nl.omdehoek.listing;

/** Whether readers see it: only what is published is found. */
public enum Publication {
    WAITING,
    PUBLISHED,
    HIDDEN,
    ENDED
}
