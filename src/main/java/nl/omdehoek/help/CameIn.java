package nl.omdehoek.help;

/** How a request came in that staff wrote down. */
public enum CameIn {
    TELEPHONE,
    COUNTER,
    HOME_VISIT
}
