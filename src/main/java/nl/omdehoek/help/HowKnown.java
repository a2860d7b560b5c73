package nl.omdehoek.help;

/** How a connector came to know somebody who helps. */
public enum HowKnown {
    MET,
    RANG
}
